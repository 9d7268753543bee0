/** Something to do on the slide "seeds" of the garden: lines for its slide.yaml. */
export const fewToMany = `
activity:
  kind: few-to-many
  picture: seeds
  amounts:
    - { id: few, picture: gate }
    - { id: many, picture: gate }
`;

/** What it says: an activity.en.yaml. */
export const fewToManyWords = `
title: Few and many
invitation: See what happens.
parts:
  few: { label: Few, says: There are few. }
  many: { label: Many, says: There are many. }
lines:
  begin: Tap a button.
`;
