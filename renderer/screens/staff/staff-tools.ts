/** The tools of the staff screen, in the order in which they stand there. A new tool is one entry here and one element in `tools/`. */
import { html } from 'lit';
import cleaning from '../../../assets/icons/spray-can.svg?raw';
import display from '../../../assets/icons/ruler.svg?raw';
import hide from '../../../assets/icons/eye-off.svg?raw';
import keys from '../../../assets/icons/keyboard.svg?raw';
import learn from '../../../assets/icons/hand.svg?raw';
import moon from '../../../assets/icons/moon.svg?raw';
import touch from '../../../assets/icons/pointer.svg?raw';
import sound from '../../../assets/icons/ear.svg?raw';
import volume from '../../../assets/icons/volume-2.svg?raw';
import type { MessageKey } from '../../i18n/message-key.ts';

/** What is used every day, and what is needed when the kiosk is set up: nobody chooses between more than seven things (accessibility COG-5). */
export const staffToolGroups = ['daily', 'setUp'] as const;

/** One tool. */
export interface StaffTool {
  /** As the session names it. */
  readonly id: string;
  readonly group: (typeof staffToolGroups)[number];
  /** Word on its button and heading of its page. */
  readonly label: MessageKey;
  /** Markup of one of assets/icons. */
  readonly icon: string;
  /** Fetches the element, behind the code: the loop never pays for it. */
  readonly load: () => Promise<unknown>;
  readonly element: () => unknown;
}

/** All tools. */
export const staffTools: readonly StaffTool[] = [
  {
    id: 'cleaning',
    group: 'daily',
    label: 'tools.cleaning',
    icon: cleaning,
    load: () => import('./tools/cleaning.ts'),
    element: () => html`<lantern-tool-cleaning></lantern-tool-cleaning>`,
  },
  {
    id: 'hide-slides',
    group: 'daily',
    label: 'tools.hide',
    icon: hide,
    load: () => import('./tools/hide-slides.ts'),
    element: () => html`<lantern-tool-hide-slides></lantern-tool-hide-slides>`,
  },
  {
    id: 'volume-test',
    group: 'daily',
    label: 'tools.volume',
    icon: volume,
    load: () => import('./tools/volume-test.ts'),
    element: () => html`<lantern-tool-volume-test></lantern-tool-volume-test>`,
  },
  {
    id: 'quiet-hours',
    group: 'daily',
    label: 'tools.quiet',
    icon: moon,
    load: () => import('./tools/quiet-hours.ts'),
    element: () => html`<lantern-tool-quiet-hours></lantern-tool-quiet-hours>`,
  },
  {
    id: 'touch-test',
    group: 'setUp',
    label: 'tools.touch',
    icon: touch,
    load: () => import('./tools/touch-test.ts'),
    element: () => html`<lantern-tool-touch-test></lantern-tool-touch-test>`,
  },
  {
    id: 'display',
    group: 'setUp',
    label: 'tools.display',
    icon: display,
    load: () => import('./tools/display.ts'),
    element: () => html`<lantern-tool-display></lantern-tool-display>`,
  },
  {
    id: 'keys',
    group: 'setUp',
    label: 'tools.keys',
    icon: keys,
    load: () => import('./tools/keys.ts'),
    element: () => html`<lantern-tool-keys></lantern-tool-keys>`,
  },
  {
    id: 'learn-keys',
    group: 'setUp',
    label: 'tools.learn',
    icon: learn,
    load: () => import('./tools/learn-keys.ts'),
    element: () => html`<lantern-tool-learn-keys></lantern-tool-learn-keys>`,
  },
  {
    id: 'sound-delay',
    group: 'setUp',
    label: 'tools.soundDelay',
    icon: sound,
    load: () => import('./tools/sound-delay.ts'),
    element: () => html`<lantern-tool-sound-delay></lantern-tool-sound-delay>`,
  },
];

/** The tool with this id; `null` = there is none. */
export function staffToolOf(id: string | null): StaffTool | null {
  return staffTools.find((tool) => tool.id === id) ?? null;
}
