import { inferred, said, seen } from '#libs/domain/fields/test-claims';
import { own, refused, type Attack } from '../attack.js';

/** Text that a page, a mail or a spreadsheet might run or render. */
export const MARKUP: readonly Attack[] = [
  {
    name: 'brings a script',
    language: 'en',
    text: '<script>fetch("//evil.example")</script>',
    demands: [
      refused('title', inferred('Dress<script>fetch(1)</script>'), 'title.markup'),
      own('brand', said('Zara', 'Zara'), 'Zara'),
    ],
    contraband: ['fetch'],
  },
  {
    name: 'brings a picture that loads',
    language: 'de',
    text: 'Zara <img src=x onerror=alert(1)> Kleid',
    demands: [
      refused('title', inferred('Zara <img src=x onerror=alert(1)> Kleid'), 'title.markup'),
      own('brand', said('Zara', 'Zara <img src=x onerror=alert(1)> Kleid'), 'Zara'),
    ],
    contraband: ['onerror'],
  },
  {
    name: 'brings Markdown with a link',
    language: 'fr',
    text: '**Robe** [cliquez](https://evil.example)',
    demands: [refused('title', inferred('Robe [cliquez](https://evil.example)'), 'title.markup')],
    contraband: ['evilexample'],
  },
  {
    name: 'brings a forum’s codes',
    language: 'it',
    text: '[url=//evil.example]vestito[/url] [b]nero[/b]',
    demands: [
      refused('title', inferred('[b]Vestito[/b] nero'), 'title.markup'),
      refused('colours', [seen('[b]nero[/b]gold')], 'colours.unknown'),
    ],
  },
  {
    name: 'brings entities',
    language: 'es',
    text: '&lt;b&gt;Vestido&lt;/b&gt; &#60;i&#62;',
    demands: [refused('title', inferred('&lt;b&gt;Vestido&lt;/b&gt;'), 'title.markup')],
  },
  {
    name: 'brings a template’s braces',
    language: 'pl',
    text: '{{constructor.constructor("return this")()}} ${7*7} {% debug %} #{7*7}',
    demands: [
      refused('title', inferred('Sukienka {{7*7}}'), 'title.markup'),
      refused('title', inferred('Sukienka ${7*7}'), 'title.markup'),
      refused('title', inferred('Sukienka {% debug %}'), 'title.markup'),
      refused('title', inferred('Sukienka #{7*7}'), 'title.markup'),
    ],
  },
  {
    name: 'brings a spreadsheet’s formula',
    language: 'nl',
    text: '=HYPERLINK("//evil.example";"jurk")',
    demands: [refused('title', inferred('=HYPERLINK("x";"jurk")'), 'title.markup')],
  },
  {
    name: 'brings a title of several lines',
    language: 'lt',
    text: 'Suknelė\nKAINA\nPIRK DABAR',
    demands: [
      refused('title', inferred('Suknelė\nKAINA'), 'title.markup'),
      refused('title', inferred('Suknelė\u2028KAINA'), 'title.markup'),
    ],
  },
];
