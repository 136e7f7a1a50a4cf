import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { languageWords, serviceWords } from '../../../sop-machines/kernel/options.js';
import { agenciesQuery } from '../api/queries.js';
import type { Words } from '../api/shapes.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';

/** The provider directory: who offers which service, in the order in which they are asked. */
export function AgenciesPage() {
  const { t, say } = useLanguage();
  const query = useQuery(agenciesQuery);
  const inWords = (codes: readonly string[], words: Readonly<Record<string, Words>>): string =>
    codes
      .map((code) => {
        const known = words[code];
        return known === undefined ? code : say(known);
      })
      .join(t('list.join'));
  return (
    <Page title={t('admin.agencies')}>
      <Answer query={query}>
        {({ agencies }) =>
          agencies.length === 0 ? (
            <Empty>{t('admin.empty')}</Empty>
          ) : (
            <Table.ScrollContainer minWidth={700} type="native" tabIndex={0}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t('admin.name')}</Table.Th>
                    <Table.Th scope="col">{t('admin.services')}</Table.Th>
                    <Table.Th scope="col">{t('admin.languages')}</Table.Th>
                    <Table.Th scope="col">{t('admin.email')}</Table.Th>
                    <Table.Th scope="col">{t('admin.active')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {[...agencies]
                    .sort((a, b) => a.rank - b.rank)
                    .map((agency) => (
                      <Table.Tr key={agency.id}>
                        <Table.Th scope="row">{say(agency.name)}</Table.Th>
                        <Table.Td>{inWords(agency.services, serviceWords)}</Table.Td>
                        <Table.Td>{inWords(agency.languages, languageWords)}</Table.Td>
                        <Table.Td>
                          <bdi>{agency.email}</bdi>
                        </Table.Td>
                        <Table.Td>{t(agency.active ? 'admin.active' : 'admin.inactive')}</Table.Td>
                      </Table.Tr>
                    ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answer>
    </Page>
  );
}
