import { Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Consent, ConsentText } from '@/shared/api/models';
import { useConsentsQuery, useConsentTextsQuery, useDecideConsentMutation } from '@/shared/api/privacy-api';
import { asProblem } from '@/shared/api/problem';
import { useDateFormats } from '@/shared/time/format';
import { useProblemToast } from '@/shared/ui/problem-toast';
import { ProblemState } from '@/shared/ui/problem-state';
import { RowsSkeleton } from '@/shared/ui/rows-skeleton';

/** What one agreed to, in the words that were shown, and since when. */
export function ConsentsCard() {
  const { t, i18n } = useTranslation();
  const texts = useConsentTextsQuery(i18n.language);
  const consents = useConsentsQuery();
  const error = texts.error ?? consents.error;
  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Title order={2} size="h3" mb="sm">
        {t('privacy.consents')}
      </Title>
      {error && (
        <ProblemState
          error={error}
          onRetry={() => {
            void texts.refetch();
            void consents.refetch();
          }}
        />
      )}
      {!error && (!texts.data || !consents.data) && <RowsSkeleton />}
      <Stack gap="lg">
        {consents.data &&
          texts.data?.map((text) => (
            <ConsentSwitch
              key={text.purpose}
              text={text}
              last={consents.data?.find(({ purpose }) => purpose === text.purpose)}
            />
          ))}
      </Stack>
    </Paper>
  );
}

function ConsentSwitch({ text, last }: { text: ConsentText; last?: Consent }) {
  const { t } = useTranslation();
  const formats = useDateFormats();
  const toast = useProblemToast();
  const [decide, { isLoading }] = useDecideConsentMutation();
  // Whoever agreed to other words has not agreed to these.
  const granted = last?.granted === true && last.textVersion === text.textVersion;

  const change = async (wanted: boolean) => {
    try {
      await decide({
        purpose: text.purpose,
        textVersion: text.textVersion,
        granted: wanted,
        source: 'PRIVACY_PAGE',
      }).unwrap();
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <div>
      <Switch
        label={t(`privacy.purpose.${text.purpose as 'terms-of-use' | 'news-by-mail' | 'usage-statistics'}`)}
        description={text.text}
        checked={granted}
        disabled={isLoading || (text.required && granted)}
        onChange={(event) => void change(event.currentTarget.checked)}
      />
      {last && (
        <Text size="xs" c="dimmed" mt={4} ml={48}>
          {t(last.granted ? 'privacy.grantedAt' : 'privacy.withdrawnAt', {
            when: formats.moment(last.decidedAt),
          })}
        </Text>
      )}
    </div>
  );
}
