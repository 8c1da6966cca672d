import { Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { VenueDraft } from '@/shared/api/models';
import { useCreateVenueMutation } from '@/shared/api/venues-api';
import { useIntentKey } from '@/shared/forms/use-intent-key';
import { organizationsWith, useSession } from '@/shared/session/use-session';
import { BackLink } from '@/shared/ui/back-link';
import { Page } from '@/shared/ui/page';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { VenueForm } from './venue-form';

export function CreateVenuePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const organizations = organizationsWith(me, 'resources:manage');
  const [organizationId, setOrganizationId] = useState(organizations[0]?.id ?? null);
  const [create, { isLoading }] = useCreateVenueMutation();
  const { keyFor, settled } = useIntentKey();
  const navigate = useNavigate();
  const succeeded = useSuccessToast();

  const save = async (written: VenueDraft) => {
    const draft = { ...written, ...(organizationId && { organizationId }) };
    try {
      const venue = await create({ draft, idempotencyKey: keyFor(draft) }).unwrap();
      settled();
      succeeded(t('venues.created'));
      await navigate(`/organize/venues/${venue.id}`, { replace: true });
    } catch (error) {
      settled(error);
      throw error;
    }
  };

  return (
    <Page
      title={t('venues.create')}
      above={<BackLink to="/organize/venues">{t('venues.title')}</BackLink>}
      size={760}
    >
      <Stack>
        {organizations.length > 1 && (
          <Select
            label={t('venues.organization')}
            data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organizationId}
            onChange={setOrganizationId}
            allowDeselect={false}
          />
        )}
        <VenueForm submit={t('venues.create')} busy={isLoading} onSubmit={save} />
      </Stack>
    </Page>
  );
}
