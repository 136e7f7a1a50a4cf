/** An element of an SCXML document. Text is kept only where an element holds nothing else (`script`). */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  elements: Element[];
  text: string;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads the XML that the suite is written in: elements, attributes, comments, CDATA and the five named entities. */
export function parse(source: string): Element {
  const document: Element = { name: '', attributes: {}, elements: [], text: '' };
  const open = [document];
  for (const [, cdata, closing, name, attributes, empty, text] of source.matchAll(token)) {
    const current = open.at(-1) ?? document;
    if (name === undefined) current.text += cdata ?? decode(text ?? '');
    else if (closing) open.pop();
    else {
      const element: Element = { name, attributes: attributesOf(attributes ?? ''), elements: [], text: '' };
      current.elements.push(element);
      if (!empty) open.push(element);
    }
  }
  return document;
}

function attributesOf(source: string): Record<string, string> {
  return Object.fromEntries([...source.matchAll(attribute)].map(([, key, a, b]) => [key, decode(a ?? b ?? '')]));
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}
