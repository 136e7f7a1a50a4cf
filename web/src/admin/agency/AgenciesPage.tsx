import { Button, Modal, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { languageWords, serviceWords } from '../../../../sop-machines/kernel/options.js';
import { agenciesQuery } from '../../api/queries.js';
import type { AgencyView, Words } from '../../api/shapes.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Answer, Empty } from '../../parts/Answer.js';
import { Icon } from '../../parts/Icon.js';
import { Page } from '../../parts/Page.js';
import { AgencyForm } from './AgencyForm.js';

/** The provider directory: who offers which service, in the order in which they are asked. */
export function AgenciesPage() {
  const { t, say } = useLanguage();
  const query = useQuery(agenciesQuery);
  const [edited, setEdited] = useState<AgencyView | 'new'>();
  const close = (): void => {
    setEdited(undefined);
  };
  const inWords = (codes: readonly string[], words: Readonly<Record<string, Words>>): string =>
    codes
      .map((code) => {
        const known = words[code];
        return known === undefined ? code : say(known);
      })
      .join(t('list.join'));
  return (
    <Page
      title={t('admin.agencies')}
      intro={t('admin.agenciesIntro')}
      actions={
        <Button
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => {
            setEdited('new');
          }}
        >
          {t('admin.addAgency')}
        </Button>
      }
    >
      <Modal
        opened={edited !== undefined}
        onClose={close}
        size="xl"
        title={edited === undefined || edited === 'new' ? t('admin.addAgency') : say(edited.name)}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {edited !== undefined && <AgencyForm agency={edited === 'new' ? undefined : edited} onDone={close} />}
      </Modal>
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
                    <Table.Th scope="col">{t('admin.change')}</Table.Th>
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
                        <Table.Td>
                          <Button
                            variant="default"
                            size="compact-sm"
                            aria-label={t('admin.editAgency', { name: say(agency.name) })}
                            onClick={() => {
                              setEdited(agency);
                            }}
                          >
                            {t('admin.edit')}
                          </Button>
                        </Table.Td>
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
