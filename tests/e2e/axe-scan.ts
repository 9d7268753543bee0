import { AxeBuilder } from '@axe-core/playwright';
import type { Kiosk } from './kiosk-driver.ts';

/** Where a finding stands: one selector, or one for each shadow root on the way. */
type Target = string | readonly string[];

/** One finding, short enough for a report. */
interface Finding {
  readonly rule: string;
  readonly target: Target;
  readonly why: string;
}

/** What axe cannot decide, and why it is right all the same. Whatever else it leaves open fails (rulings 33). */
const decided: readonly { readonly rule: RegExp; readonly where: RegExp; readonly reason: string }[] = [
  {
    rule: /^color-contrast/,
    where: /^explore, a thing touched.* lantern-narrated-text/,
    reason:
      'the pane is shorter than the sentence; the same words on the same paper are looked at as screen "explore"',
  },
  {
    rule: /^color-contrast/,
    where: /^explore, a word open.* lantern-explore-panel lantern-narrated-text/,
    reason:
      'the card leaves the text of the page little room above the buttons; the same words on the same paper are looked at as screen "explore", the words of the card here',
  },
  {
    rule: /^color-contrast/,
    where: /^loudspeaker question.* lantern-reading-pane lantern-button/,
    reason:
      'the question covers this button of the page behind it; the page alone is looked at as screen "parents"',
  },
  {
    rule: /^color-contrast/,
    where: /lantern-(story-band|explore-panel) h1$/,
    reason:
      'behind the upper line of a long title the picture goes on, below paper that lets nothing through or cut off by its frame; titles of one line on the same paper are looked at on most pages',
  },
  {
    rule: /^color-contrast/,
    where: /^still there.* #text/,
    reason:
      'its own box and the sheet it lies on have the same colour; the same letters on the same paper pass on every other sheet',
  },
];

const colourRules = ['color-contrast', 'color-contrast-enhanced'];
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const nameOf = (target: Target): string => (typeof target === 'string' ? target : target.join(' '));

/** Rules that say what a screen is, and how it looks; `colours` only how it looks. */
function builderFor(kiosk: Kiosk, scope: 'all' | 'colours'): AxeBuilder {
  const builder = new AxeBuilder({ page: kiosk.page }).setLegacyMode(true);
  if (scope === 'colours') return builder.withRules(colourRules);
  const rules = Object.fromEntries([...colourRules, 'target-size'].map((id) => [id, { enabled: true }]));
  return builder.options({ runOnly: { type: 'tag', values: standards }, rules });
}

async function analyze(builder: AxeBuilder): Promise<{ violations: Finding[]; open: Finding[] }> {
  const { violations, incomplete } = await builder.analyze();
  const findings = (results: typeof violations): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        rule: id,
        target: target[0] as Target,
        why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
      })),
    );
  return { violations: findings(violations), open: findings(incomplete) };
}

/** Colours that could not be seen because the place was scrolled away: brought into sight and looked at again. */
async function lookAgain(
  kiosk: Kiosk,
  { target }: Finding,
): Promise<{ violations: Finding[]; open: Finding[] }> {
  const path = typeof target === 'string' ? [target] : [...target];
  await kiosk.page.evaluate((selectors) => {
    let root: ParentNode | null | undefined = document;
    let found: Element | null | undefined = null;
    for (const selector of selectors) {
      found = root?.querySelector(selector);
      root = found?.shadowRoot;
    }
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // It moves whatever hides what sticks out, too; no visitor can, and the page would be looked at displaced.
    for (let one: Element | null = found ?? null; one !== null;) {
      const within: Node = one.getRootNode();
      one = one.assignedSlot ?? one.parentElement ?? (within instanceof ShadowRoot ? within.host : null);
      if (one !== null && getComputedStyle(one).overflowY === 'hidden') one.scrollTop = 0;
    }
  }, path);
  const [first = '', second, ...rest] = path;
  const selector =
    second === undefined
      ? first
      : { fromShadowDom: [first, second, ...rest] as [string, string, ...string[]] };
  return analyze(builderFor(kiosk, 'colours').include(selector));
}

/** Everything that axe finds on the present screen, in words; empty = nothing. @param where name of the screen, for the report */
export async function findAxeProblems(
  kiosk: Kiosk,
  where: string,
  scope: 'all' | 'colours',
): Promise<string[]> {
  const { violations, open } = await analyze(builderFor(kiosk, scope));
  const problems = [...violations];
  const undecided: Finding[] = [];
  for (const finding of open) {
    const isColour = colourRules.includes(finding.rule);
    const again = isColour ? await lookAgain(kiosk, finding) : { violations: [], open: [finding] };
    problems.push(...again.violations);
    undecided.push(...again.open);
  }
  const isDecided = ({ rule, target }: Finding): boolean =>
    decided.some((known) => known.rule.test(rule) && known.where.test(`${where}: ${nameOf(target)}`));
  const describe = (kind: string) => (finding: Finding) =>
    `${where}: ${kind} ${finding.rule} at ${nameOf(finding.target)}: ${finding.why}`;
  return [
    ...problems.map(describe('violates')),
    ...undecided.filter((finding) => !isDecided(finding)).map(describe('leaves open')),
  ];
}
