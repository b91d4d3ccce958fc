import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Message } from '@grammyjs/types'
import { automaticEntities } from '../../src/playground/telegram/text/automatic.ts'
import { parseHtml } from '../../src/playground/telegram/text/html.ts'
import { parseMarkdown } from '../../src/playground/telegram/text/markdown.ts'
import { parseMarkdownV2 } from '../../src/playground/telegram/text/markdownV2.ts'
import type { FormattedText } from '../../src/playground/telegram/text/parsing.ts'
import { startTelegram } from './support.ts'

/** `type(text)` of each entity, which shows wrong offsets as wrong text. */
const marked = ({ text, entities }: FormattedText) => entities.map(({ type, offset, length }) => `${type}(${text.slice(offset, offset + length)})`)
const fault = (parse: (text: string) => FormattedText, text: string) => { try { return marked(parse(text)).join() } catch (error) { return (error as Error).message } }

test('HTML: nesting, UTF-16 offsets, references, links and code', () => {
  assert.deepEqual(marked(parseHtml('<b>a <i>😀b</i></b> &lt;<u>c</u>')), ['italic(😀b)', 'bold(a 😀b)', 'underline(c)'])
  assert.equal(parseHtml('&lt;&amp;&gt;&quot;&#33;&#x1F600;&nbsp;').text, '<&>"!😀&nbsp;')
  assert.deepEqual(parseHtml('<pre><code class="language-ts">x</code></pre>').entities, [{ type: 'pre', offset: 0, length: 1, language: 'ts' }])
  assert.deepEqual(parseHtml('<a href="https://a.com/?x=1&amp;y">t</a>').entities, [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.com/?x=1&y' }])
  assert.deepEqual(marked(parseHtml('<tg-spoiler>s</tg-spoiler><span class="tg-spoiler">p</span><blockquote expandable>q</blockquote>')), ['spoiler(s)', 'spoiler(p)', 'expandable_blockquote(q)'])
})

test('HTML: each fault in the words of the real server', () => {
  const faults: [string, string][] = [
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'], ['é<x>y</x>', 'Unsupported start tag "x" at byte offset 2'], ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['</b>', 'Unexpected end tag at byte offset 0'], ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'], ['<b', 'Unclosed start tag at byte offset 0'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'], ['<b>x</b', 'Unclosed end tag at byte offset 4'],
  ]
  for (const [text, wording] of faults) assert.equal(fault(parseHtml, text), wording, text)
})

test('MarkdownV2: nesting, escapes, links, code and quotes', () => {
  assert.deepEqual(marked(parseMarkdownV2('*b _i_* ~s~ ||p|| __u__ `c.` 😀 *z*')), ['italic(i)', 'bold(b i)', 'strikethrough(s)', 'spoiler(p)', 'underline(u)', 'code(c.)', 'bold(z)'])
  assert.equal(parseMarkdownV2('1\\.5 \\*no\\*').text, '1.5 *no*')
  assert.deepEqual(parseMarkdownV2('[t\\]x](https://a.com/\\))').entities, [{ type: 'text_link', offset: 0, length: 3, url: 'https://a.com/)' }])
  assert.deepEqual(parseMarkdownV2('```ts\nx\n```').entities, [{ type: 'pre', offset: 0, length: 2, language: 'ts' }])
  assert.deepEqual(marked(parseMarkdownV2('>a\n>b\nc')), ['blockquote(a\nb)'])
  assert.deepEqual(marked(parseMarkdownV2('**>a\n>b||')), ['expandable_blockquote(a\nb)'])
})

test('MarkdownV2: each fault in the words of the real server', () => {
  const faults: [string, string][] = [
    ['at 9.30', "Character '.' is reserved and must be escaped with the preceding '\\'"], ['é *x', "Can't find end of Bold entity at byte offset 3"],
    ['_x', "Can't find end of Italic entity at byte offset 0"], ['[t](a', "Can't find end of a URL at byte offset 3"], ['`x', "Can't find end of Code entity at byte offset 0"], ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
  ]
  for (const [text, wording] of faults) assert.equal(fault(parseMarkdownV2, text), wording, text)
})

test('the older Markdown', () => {
  assert.deepEqual(marked(parseMarkdown('*b* _i_ [l](a.com) `c` \\_x')), ['bold(b)', 'italic(i)', 'text_link(l)', 'code(c)'])
  assert.equal(fault(parseMarkdown, 'snake_case'), "Can't find end of the entity starting at byte offset 5")
})

test('links, mentions, commands and tags are marked where Telegram marks them, and nowhere else', () => {
  const found = (text: string) => marked({ text, entities: automaticEntities(text, []) })
  assert.deepEqual(found('See https://a.com/x?y=(1). And (b.de/foo), me@x.org @name #tag /cmd@a_bot $USD'),
    ['url(https://a.com/x?y=(1))', 'url(b.de/foo)', 'email(me@x.org)', 'mention(@name)', 'hashtag(#tag)', 'bot_command(/cmd@a_bot)', 'cashtag($USD)'])
  assert.deepEqual(found('at 12:30, 1.5 h, end.Next, a/b, x@y, #1, mail@, e.g. file.txt'), [])
  assert.deepEqual(automaticEntities('@name', [{ type: 'code', offset: 0, length: 5 }]), [], 'not inside code')
})

test('entities are trimmed with the text, and refused outside it', async t => {
  const telegram = await startTelegram(t)
  const { id } = await telegram.person()
  const sent = await telegram.ok<Message>('sendMessage', { chat_id: id, text: ' \na b  ', entities: [{ type: 'bold', offset: 4, length: 3 }] })
  assert.deepEqual([sent.text, sent.entities], ['a b', [{ type: 'bold', offset: 2, length: 1 }]])
  const refusal = (entity: object, text = 'abc') => telegram.refusal('sendMessage', { chat_id: id, text, entities: [{ type: 'bold', ...entity }] })
  assert.equal(await refusal({ offset: 1, length: 9 }), '400 Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10')
  assert.match(await refusal({ offset: 1, length: 2 }, '😀x'), /entity begins in a middle of a UTF-16 symbol/)
  assert.equal(await telegram.refusal('sendMessage', { chat_id: id, text: '<b>x', parse_mode: 'HTML' }), '400 Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"')
  assert.match(await telegram.refusal('sendMessage', { chat_id: id, text: 'x', parse_mode: 'BBCode' }), /unsupported parse_mode/)
})
