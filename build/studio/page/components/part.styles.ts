/** Looks that several parts of the studio share. */
import { css } from 'lit';

/** Panels, quiet words, fields and notes. */
export const partStyles = css`
  h1 {
    font-size: var(--type-title);
  }
  h2 {
    font-size: 20px;
  }
  .panel {
    padding: var(--gap);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--paper-raised);
  }
  .quiet {
    color: var(--ink-quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
  }
  .note {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    padding: 10px 14px;
    border: 2px solid var(--warning);
    border-radius: var(--radius);
    background: var(--paper-raised);
  }
  .note lantern-icon {
    margin-block-start: 0.15em;
    color: var(--warning);
  }
  .note.good {
    border-color: var(--teal-border);
  }
  .note.good lantern-icon {
    color: var(--teal-border);
  }
  label {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  select,
  input:not([type='checkbox']) {
    min-block-size: var(--target);
    padding-inline: 12px;
    border: 2px solid var(--line);
    border-radius: 10px;
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    font-weight: 500;
  }
  select:focus-visible,
  input:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }
  ul {
    list-style: none;
  }
`;
