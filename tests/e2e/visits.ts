/** Ways that several stories go. */
import type { Kiosk } from './kiosk-driver.ts';
import { words } from './words.ts';

type Door = keyof typeof words.welcome.door & ('young' | 'older' | 'parents' | 'siblings' | 'calm');

/** From the loop to the doors. */
export async function comeIn(kiosk: Kiosk): Promise<void> {
  await kiosk.touchPlace(0.5, 0.3);
  await kiosk.touch(words.welcome.hands.skip);
  await kiosk.showsHeading(words.welcome.heading);
}

/** From the loop through a door. */
export async function comeInThrough(kiosk: Kiosk, door: Door): Promise<void> {
  await comeIn(kiosk);
  await kiosk.touch(words.welcome.door[door]);
}

/** Through a door, past its topics, to the slide with this title. */
export async function openTopic(kiosk: Kiosk, door: 'older' | 'parents', title: string): Promise<void> {
  await comeInThrough(kiosk, door);
  await kiosk.showsHeading(words.topics.heading);
  const isOnPage = await kiosk.button(title).isVisible();
  if (!isOnPage) await kiosk.touch(words.topics.more);
  await kiosk.touch(title);
  await kiosk.showsHeading(title);
}

/** The fastest reader: four steps up from the usual speed. */
export async function readFaster(kiosk: Kiosk): Promise<void> {
  await kiosk.touch(words.bar.text);
  for (let step = 0; step < 4; step += 1) await kiosk.touch(words.text.faster);
  await kiosk.touch(words.text.close);
}
