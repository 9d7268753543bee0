/**
 * The data block in the first HTML response: everything the first paint needs, so that it costs no round trip.
 * Written by the host (Electron main or the preview host) into `<script type="application/json" id="lantern-boot">`.
 */
import * as v from 'valibot';
import { attractSlideSchema, languageSchema, mediaPathSchema } from './compiled-pack.ts';
import { hiddenSlidesSchema } from './hidden-slide.ts';
import { idSchema } from './id.ts';
import { jackPlaces } from './jack-place.ts';
import { keySettingsSchema } from './key-settings.ts';
import { quietHoursSchema } from './quiet-hours.ts';
import { staffSettingNames } from './staff-setting.ts';

const positive = v.pipe(v.number(), v.minValue(0));

/** Idle times of product.md, milliseconds. Lower bounds are enforced where the configuration is read. */
export const idleTimesSchema = v.object({
  /** After the last input, once narration and animation have ended. */
  childMs: positive,
  /** Smallest waiting time of parents' reading pages; the rest is words / 2 per second. */
  parentsMs: positive,
  numbersMs: positive,
  calmMs: positive,
  /** With speech mode, switch input, low-reach layout or large text. */
  speechMs: positive,
  /** Length of the still-there warning; never under 20 s. */
  warningMs: v.pipe(v.number(), v.minValue(20_000)),
  numbersWarningMs: v.pipe(v.number(), v.minValue(20_000)),
});
/** Idle times, milliseconds. */
export type IdleTimes = v.InferOutput<typeof idleTimesSchema>;

/** The panel on the wall, from which all sizes follow (accessibility 0.3). */
export const displayProfileSchema = v.object({
  diagonalInch: v.pipe(v.number(), v.minValue(7), v.maxValue(120)),
  /** Distance of a reader who touches the screen. */
  viewingDistanceNearMm: v.pipe(v.number(), v.minValue(200)),
  /** Distance from which the attract loop is read. */
  viewingDistanceFarMm: v.pipe(v.number(), v.minValue(200)),
  /** Height of the lower screen edge above the floor. */
  screenBottomMm: positive,
  /** A tactile keypad is mounted beside or below the screen. */
  hasKeypad: v.boolean(),
  /** There is a socket for a headset. */
  hasJack: v.boolean(),
  /** Where it is; Help shows it. */
  jackPlace: v.picklist(jackPlaces),
  /** Everybody in the room can hear the kiosk. */
  hasSpeaker: v.boolean(),
  /** A frame that can be felt leads the fingers to the corners of the screen (EN 301 549, 5.5). */
  hasTactileFrame: v.boolean(),
});
/** The panel on the wall; resolution and orientation are taken from the window. */
export type DisplayProfile = v.InferOutput<typeof displayProfileSchema>;

/** What staff may change while the page runs; it takes effect at once. */
export const liveSettingsSchema = v.object({
  display: displayProfileSchema,
  keys: keySettingsSchema,
  /** Added to the audio clock before a word lights up. */
  highlightOffsetMs: v.number(),
  /** How long touch and keys are off for cleaning. */
  cleaningSeconds: v.pipe(v.number(), v.minValue(30), v.maxValue(60)),
  /** The system's volume at the beginning of each visit, percent; `null` = as it was found at the start. */
  systemVolumePercent: v.nullable(v.number()),
  /** Slides that staff have hidden for a day, such as `2026-11-29/leukemia/blood-cells`. */
  hiddenSlides: hiddenSlidesSchema,
  /** When the loop is dark and a visit begins softly, such as `20:00-07:00`; `null` = never. */
  quietHours: quietHoursSchema,
  /** A card opens the staff screen too (its number never leaves main). */
  hasStaffCard: v.boolean(),
  /** Keys whose value staff have set on this machine. */
  keptByStaff: v.array(v.picklist(staffSettingNames)),
});
/** What staff may change while the page runs. */
export type LiveSettings = v.InferOutput<typeof liveSettingsSchema>;

/** Configuration that reaches the renderer. */
export const rendererConfigSchema = v.object({
  defaultLanguage: languageSchema,
  idle: idleTimesSchema,
  /** Every this many milliseconds the page sends a heartbeat. */
  heartbeatIntervalMs: v.pipe(v.number(), v.minValue(250)),
  /** Whether a staff PIN or card is configured (neither ever leaves main). */
  staffAccess: v.boolean(),
  /** Where families find the books to take home, with `{pack}` and `{language}`; `null` = nowhere. */
  takeHomeUrl: v.nullable(v.string()),
  ...liveSettingsSchema.entries,
  /** Whose voice reads the screen: ours, or that of a screen reader of the machine (accessibility KEY-12). */
  speechEngine: v.picklist(['internal', 'external']),
  /** How a headset makes itself known: by a key of its jack, or as a sound device that comes and goes. */
  speechHeadset: v.picklist(['key', 'device']),
});
/** Configuration that reaches the renderer. */
export type RendererConfig = v.InferOutput<typeof rendererConfigSchema>;

/** A pack as a visitor chooses it: by its title and a picture. */
export const offeredPackSchema = v.object({
  id: idSchema,
  /** Folder of the pack as seen from the page, ending in a slash: `/packs/leukemia/`. */
  base: v.string(),
  /** By language; the first of `languages` stands in. */
  title: v.record(languageSchema, v.string()),
  languages: v.array(languageSchema),
  /** Landscape picture of the first slide of its loop; `mirror`: may be flipped in right-to-left languages. */
  cover: v.nullable(v.object({ path: mediaPathSchema, mirror: v.boolean() })),
});
/** A pack as a visitor chooses it: by its title and a picture. */
export type OfferedPack = v.InferOutput<typeof offeredPackSchema>;

/** `/packs.json`: the packs in force, the main one first. Empty = nothing can be shown. */
export const packOfferSchema = v.object({ packs: v.array(offeredPackSchema) });
/** `/packs.json`: the packs in force, the main one first. */
export type PackOffer = v.InferOutput<typeof packOfferSchema>;

/** What the page knows before it has asked for anything. */
export const bootDataSchema = v.object({
  config: rendererConfigSchema,
  /** The main pack, the first in order: its loop plays. `null` when no pack could be read: the problem screen shows and retries. */
  pack: v.nullable(
    v.object({
      id: idSchema,
      version: v.string(),
      /** Folder of the pack as seen from the page, ending in a slash: `/packs/leukemia/`. */
      base: v.string(),
      languages: v.array(languageSchema),
      attract: v.array(attractSlideSchema),
    }),
  ),
  /** All packs that are offered, the main one first. */
  packs: v.array(offeredPackSchema),
  /** What is left of a cleaning in the middle of which the page was loaded again, milliseconds; 0 = nothing. */
  cleaningMs: positive,
  /** Code for staff when there is no pack. */
  problem: v.nullable(v.string()),
});
/** What the page knows before it has asked for anything. */
export type BootData = v.InferOutput<typeof bootDataSchema>;
