import { Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agenciesQuery, peopleQuery, unitsQuery } from '../api/queries.js';
import { useLanguage } from '../i18n/use-language.js';
import { Answer, Empty } from '../parts/Answer.js';
import { Page } from '../parts/Page.js';
import { useRoles } from '../parts/Roles.js';
import { NewPersonForm } from './NewPersonForm.js';

/** Accounts: who works where, in which roles. */
export function PeoplePage() {
  const { t, say } = useLanguage();
  const roles = useRoles();
  const people = useQuery(peopleQuery);
  const units = useQuery(unitsQuery);
  const agencies = useQuery(agenciesQuery);
  const workplace = (unitId: string | null, agencyId: string | null): string => {
    const place =
      units.data?.units.find((unit) => unit.id === unitId) ??
      agencies.data?.agencies.find((agency) => agency.id === agencyId);
    return place === undefined ? '' : say(place.name);
  };
  return (
    <Page title={t('admin.people')}>
      <Answer query={people}>
        {(answer) => (
          <Stack gap="lg">
            {answer.people.length === 0 ? (
              <Empty>{t('admin.empty')}</Empty>
            ) : (
              <Table.ScrollContainer minWidth={700} type="native" tabIndex={0}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t('admin.name')}</Table.Th>
                      <Table.Th scope="col">{t('admin.login')}</Table.Th>
                      <Table.Th scope="col">{t('admin.roles')}</Table.Th>
                      <Table.Th scope="col">{t('admin.belongsTo')}</Table.Th>
                      <Table.Th scope="col">{t('admin.active')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {answer.people.map((person) => (
                      <Table.Tr key={person.id}>
                        <Table.Th scope="row">
                          <bdi>{person.name}</bdi>
                        </Table.Th>
                        <Table.Td>
                          <bdi>{person.login}</bdi>
                        </Table.Td>
                        <Table.Td>{roles(person.roles)}</Table.Td>
                        <Table.Td>{workplace(person.unitId, person.agencyId)}</Table.Td>
                        <Table.Td>{t(person.active ? 'admin.active' : 'admin.inactive')}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )}
            <NewPersonForm units={units.data?.units ?? []} agencies={agencies.data?.agencies ?? []} />
          </Stack>
        )}
      </Answer>
    </Page>
  );
}
