import { Button, List, Paper, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from 'react-redux';
import { useNavigate } from 'react-router';
import { api } from '@/shared/api/api';
import { useEraseMeMutation } from '@/shared/api/privacy-api';
import { asProblem } from '@/shared/api/problem';
import { signedInHint } from '@/shared/session/signed-in-hint';
import { signedOut } from '@/shared/session/session-slice';
import { tellOtherTabs, tokenKeeper } from '@/shared/session/session';
import { ConfirmModal } from '@/shared/ui/confirm-modal';
import { FormAlert } from '@/shared/ui/form-alert';
import { useProblemText } from '@/shared/ui/problem-text';
import { useSuccessToast } from '@/shared/ui/problem-toast';

const kept = ['registrations', 'events', 'log'] as const;

/** Deletes the account for good; what remains, and why, is said before. */
export function EraseCard({ email }: { email: string }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const [typed, setTyped] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const [erase, { isLoading }] = useEraseMeMutation();
  const textOf = useProblemText();
  const succeeded = useSuccessToast();
  const dispatch = useDispatch();
  const navigate = useNavigate();

  const confirm = async () => {
    if (typed.trim().toLowerCase() !== email.toLowerCase()) {
      setMessage(t('privacy.eraseMismatch'));
      return;
    }
    setMessage(null);
    try {
      await erase().unwrap();
      dialog.close();
      await navigate('/');
      tokenKeeper.forget();
      signedInHint.set(false);
      tellOtherTabs('signed-out');
      dispatch(signedOut());
      dispatch(api.util.resetApiState());
      succeeded(t('privacy.erased'));
    } catch (error) {
      const problem = asProblem(error);
      setMessage(problem.detail ?? textOf(problem));
    }
  };

  return (
    <Paper component="section" withBorder radius="lg" p={{ base: 'md', xs: 'xl' }} bg="var(--palco-surface)">
      <Title order={2} size="h3" mb="xs">
        {t('privacy.erase')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('privacy.eraseText')}
      </Text>
      <List size="sm" c="dimmed" my="sm">
        {kept.map((item) => (
          <List.Item key={item}>{t(`privacy.kept.${item}`)}</List.Item>
        ))}
      </List>
      <Button color="red" variant="light" onClick={dialog.open}>
        {t('privacy.eraseOpen')}
      </Button>
      <ConfirmModal
        opened={opened}
        title={t('privacy.erase')}
        text={t('privacy.eraseConfirm')}
        confirm={t('privacy.eraseDo')}
        danger
        busy={isLoading}
        onConfirm={() => void confirm()}
        onClose={dialog.close}
      >
        <FormAlert>{message}</FormAlert>
        <TextInput
          label={t('privacy.eraseType', { email })}
          autoComplete="off"
          inputMode="email"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </ConfirmModal>
    </Paper>
  );
}
