/** Switches off what a browser does with fingers and mice beside tapping: no menu, selection, dragging or zoom (product, Touch). */
export function blockGestures(): void {
  const refuse = (event: Event): void => event.preventDefault();
  const firmly = { capture: true, passive: false } as const;
  for (const name of ['contextmenu', 'selectstart', 'dragstart', 'drop', 'dragover', 'gesturestart'])
    window.addEventListener(name, refuse, firmly);
  // Pinching: two fingers, or a touchpad, which reports a wheel with Control.
  window.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    firmly,
  );
  window.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    firmly,
  );
  // The middle button starts scrolling by itself.
  window.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0) event.preventDefault();
    },
    firmly,
  );
}
