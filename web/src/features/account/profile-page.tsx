import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/use-session';
import { Page } from '@/shared/ui/page';
import { PhotoCard } from './photo-card';
import { PreferencesCard } from './preferences-card';
import { ProfileForm } from './profile-form';

export function ProfilePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} size={640}>
      {me && (
        <Stack gap="lg">
          <PhotoCard me={me} />
          {/* The language may change elsewhere on the page, in the header: start again from what is stored. */}
          <ProfileForm key={`${me.name}-${me.locale}`} me={me} />
          <PreferencesCard />
        </Stack>
      )}
    </Page>
  );
}
