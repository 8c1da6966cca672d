import { Alert, Tabs } from '@mantine/core';
import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate, useOutletContext, useParams } from 'react-router';
import type { Organization } from '@/shared/api/models';
import { useOrganizationQuery } from '@/shared/api/organizations-api';
import { mayInOrganization, mayOnPlatform, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

/** The organization whose page this is a part of. */
export const useShownOrganization = () => useOutletContext<Organization>();

/** The frame around everything that is done with one organization. */
export function OrganizationWorkspace() {
  const { t } = useTranslation();
  const { me } = useSession();
  const { organizationId = '' } = useParams();
  const { currentData: organization, error, refetch } = useOrganizationQuery(organizationId);
  const back = <BackLink to="/organizations">{t('organizations.title')}</BackLink>;
  const mine = me?.organizations.find(({ id }) => id === organizationId);

  if (!organization) {
    return (
      <Page title={error ? t('organizations.one') : t('common.loading')} above={back}>
        {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : <RowsSkeleton />}
      </Page>
    );
  }
  return (
    <Page title={organization.name} above={back}>
      {mine?.secondFactorMissing && (
        <Alert mb="md" color="yellow" icon={<ShieldAlert size={18} aria-hidden />}>
          {t('organizations.secondFactorMissing')}
        </Alert>
      )}
      <Parts organization={organization} />
      <Outlet context={organization} />
    </Page>
  );
}

function Parts({ organization }: { organization: Organization }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const root = `/organizations/${organization.id}`;
  const manages = mayInOrganization(me, organization.id, 'members:manage');
  const sees = manages || mayOnPlatform(me, 'organizations:manage');
  const parts = [
    { to: root, label: t('organizations.settings'), shown: true },
    { to: `${root}/members`, label: t('members.title'), shown: sees },
    { to: `${root}/invitations`, label: t('invitations.title'), shown: sees },
    { to: `${root}/roles`, label: t('roles.title'), shown: manages },
    { to: `${root}/api-clients`, label: t('apiClients.title'), shown: manages },
  ];
  return (
    <Tabs
      value={pathname}
      onChange={(to) => void (to && navigate(to))}
      mb="lg"
      activateTabWithKeyboard={false}
    >
      <Tabs.List style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
        {parts
          .filter(({ shown }) => shown)
          .map(({ to, label }) => (
            <Tabs.Tab key={to} value={to} px={{ base: 'xs', sm: 'md' }}>
              {label}
            </Tabs.Tab>
          ))}
      </Tabs.List>
    </Tabs>
  );
}
