import type { Country } from '../data/countries.js';
import type { Frontmatter } from '../document/frontmatter.js';
import { findNode, type FrontmatterNode } from '../document/frontmatter-tree.js';
import type { PressRelease } from '../document/press-release.js';
import { appendItem } from '../frontmatter/append-item.js';
import { perFrontmatter } from '../frontmatter/per-frontmatter.js';
import { toYamlText } from '../frontmatter/write-yaml.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';
import { countryOf } from '../names/countries.js';
import type { Span } from '../text/span.js';

const meta: RuleMeta = {
  id: 'participants-agree',
  summary: {
    en: 'Require the countries of the participants to be among those of the release',
    th: 'ประเทศของผู้เข้าร่วมต้องอยู่ในรายชื่อประเทศของข่าว',
  },
  why: {
    en: 'The archive finds a release by the countries that it lists: a guest whose country is missing there is not found.',
    th: 'คลังข่าวค้นข่าวจากรายชื่อประเทศ หากไม่มีประเทศของแขก ก็จะค้นข่าวนั้นไม่พบ',
  },
  levels: { draft: 'warning', publish: 'warning' },
  examples: [
    {
      bad: '---\ncountries: [TH]\nparticipants:\n  - name:\n      th: นายอากิระ\n    country: ⟦JP⟧\n---\n',
      good: '---\ncountries: [TH, JP]\nparticipants:\n  - name:\n      th: นายอากิระ\n    country: JP\n---\n',
    },
  ],
};

interface PlacedCountry {
  readonly country: Country;
  readonly span: Span;
}

function countriesOf(people: FrontmatterNode | undefined): PlacedCountry[] {
  if (people?.kind !== 'list') return [];
  return people.items.flatMap((person) => {
    const node = findNode(person, ['country']);
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
    const country = countryOf(node.value);
    return country ? [{ country, span: node.span }] : [];
  });
}

const unlistedCountries = perFrontmatter((frontmatter: Frontmatter, text): readonly Finding[] => {
  const { root } = frontmatter;
  const list = findNode(root, ['countries']);
  if (list?.kind !== 'list' || list.items.length === 0) return [];
  const listed = new Set(list.items.map((item) => (item.kind === 'scalar' ? item.value : null)));
  return countriesOf(findNode(root, ['participants']))
    .filter(({ country }) => !listed.has(country.code))
    .map(({ country: { code, english, thai }, span }): Finding => {
      const edit = appendItem(text, list, toYamlText(code));
      const title = { en: `Add ${code}`, th: `เพิ่ม ${code}` };
      return {
        span,
        message: {
          en: `“countries” does not list ${code} (${english}); add it`,
          th: `“countries” ยังไม่มี ${code} (${thai}) ให้เพิ่ม`,
        },
        ...(edit && { fixes: [{ title, safe: false, edits: [edit] }] }),
      };
    });
});

function check({ text, frontmatter }: PressRelease): Iterable<Finding> {
  return frontmatter ? unlistedCountries(frontmatter, text) : [];
}

export const participantsAgree: DocumentRule = { scope: 'document', meta, check };
