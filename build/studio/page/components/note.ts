/** A kind sentence that stands out. */
import { html, type TemplateResult } from 'lit';
import check from '../../../../assets/icons/check.svg?raw';
import alert from '../../../../assets/icons/triangle-alert.svg?raw';
import '../../../../renderer/components/icon/icon.ts';

/** For a template with the styles of `part.styles.ts`. */
export function note(kind: 'good' | 'warning', text: string): TemplateResult {
  const icon = kind === 'good' ? check : alert;
  return html`<p class=${kind === 'good' ? 'note good' : 'note'}>
    <lantern-icon .drawing=${icon}></lantern-icon><span>${text}</span>
  </p>`;
}
