/** Wherever the bar stands, the same can be adjusted and asked for; it changes the visitor and leads nowhere. */

/** An event that changes only what lies on the screen. */
export const staysHere = { actions: 'apply' } as const;

/** Transitions for the states of the machine whose screens have the bar. */
export const adjustingEvents = {
  'open-sheet': staysHere,
  'close-sheet': staysHere,
  'choose-language': staysHere,
  'change-settings': staysHere,
  'reset-settings': staysHere,
  input: staysHere,
  'end-speech': staysHere,
  'jack-out': staysHere,
  'speech-louder': staysHere,
  'speech-quieter': staysHere,
  'speech-faster': staysHere,
  'speech-slower': staysHere,
  'speech-stop': staysHere,
  'speech-pause': staysHere,
  'speech-repeat': staysHere,
  'speech-repeat-all': staysHere,
  'describe-keys': staysHere,
  'say-content': staysHere,
} as const;
