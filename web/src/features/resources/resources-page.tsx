import { Button, Tabs } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resource } from '@/shared/api/models';
import { organizationsWith, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { ResourceDialog } from './resource-dialog';
import { ResourceList } from './resource-list';
import { UtilisationPanel } from './utilisation-panel';

export function ResourcesPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [open, setOpen] = useState<Resource | 'new' | null>(null);
  const organizations = organizationsWith(me, 'resources:manage');
  const create = organizations.length > 0 && (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setOpen('new')}>
      {t('resources.create')}
    </Button>
  );
  return (
    <Page
      title={t('resources.title')}
      lead={t('resources.lead')}
      above={<BackLink to="/organize">{t('organize.title')}</BackLink>}
      actions={create}
    >
      <Tabs defaultValue="list" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="list">{t('resources.list')}</Tabs.Tab>
          <Tabs.Tab value="use">{t('resources.use')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list">
          <ResourceList organizations={organizations.map(({ id }) => id)} onChange={setOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="use">
          <UtilisationPanel />
        </Tabs.Panel>
      </Tabs>
      <ResourceDialog open={open} organizations={organizations} onClose={() => setOpen(null)} />
    </Page>
  );
}
