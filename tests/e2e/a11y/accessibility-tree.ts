/** What Chromium tells assistive programs of the page: its accessibility tree, read over the DevTools protocol. */
import type { CDPSession, Page } from '@playwright/test';

/** One object of the tree that assistive programs see. */
export interface TreeObject {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  /** Such as `focused`, `pressed`, `focusable`, `level`; left out when the object has no such state. */
  readonly states: Readonly<Record<string, unknown>>;
  /** Roles and names of everything it stands in, from the outside in. */
  readonly within: readonly string[];
  readonly domNode: number;
}

/** The tree of one page. */
export class AccessibilityTree {
  private constructor(private readonly session: CDPSession) {}

  /** Begins to look at a page. */
  static async of(page: Page): Promise<AccessibilityTree> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    return new AccessibilityTree(session);
  }

  /** Every object now, in the order of reading. */
  async objects(): Promise<readonly TreeObject[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const withinOf = (id: string | undefined): string[] => {
      const node = id === undefined ? undefined : byId.get(id);
      if (node === undefined) return [];
      const own = node.ignored
        ? []
        : [`${String(node.role?.value)} ${String(node.name?.value ?? '')}`.trim()];
      return [...withinOf(node.parentId), ...own];
    };
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        id: node.nodeId,
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        within: withinOf(node.parentId),
        domNode: node.backendDOMNodeId ?? 0,
      }));
  }

  /** The first object with this role and name. */
  async find(role: string, name: string): Promise<TreeObject> {
    const found = (await this.objects()).find((object) => object.role === role && object.name === name);
    if (found === undefined) throw new Error(`Assistive programs find no ${role} "${name}".`);
    return found;
  }

  /** An assistive program moves the focus. */
  async focus({ domNode }: TreeObject): Promise<void> {
    await this.session.send('DOM.focus', { backendNodeId: domNode });
  }

  /** An assistive program carries out the object's action: no pointer and no key is involved. */
  async act({ domNode }: TreeObject): Promise<void> {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: domNode });
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { this.click(); }',
    });
  }
}
