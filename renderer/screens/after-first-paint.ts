/** Everything that is not needed for the first picture. Imported once, right after it has been painted. */
import '../components/bar/bar.ts';
import '../components/staff-sign/staff-sign.ts';
import './calm/calm.ts';
import './help/help.ts';
import './language/language-sheet.ts';
import './numbers-gate/numbers-gate.ts';
import './numbers/numbers.ts';
import './packs/packs.ts';
import './problem/problem.ts';
import './slide/slide.ts';
import './staff/staff.ts';
import './still-there/still-there.ts';
import './text-and-contrast/text-and-contrast.ts';
import './topics/topics.ts';
import './welcome/welcome.ts';
