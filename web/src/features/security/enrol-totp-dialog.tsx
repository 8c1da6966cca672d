import { Button, Code, Group, Image, Modal, Stack, Text } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { TotpOffer } from '@/shared/api/models';
import { useConfirmTotpMutation } from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { tokenKeeper } from '@/shared/session/session';
import { CodeInput } from '@/shared/ui/code-input';
import { FormAlert } from '@/shared/ui/form-alert';

interface Props {
  offer: TotpOffer;
  onDone: (codes: string[]) => void;
  onClose: () => void;
}

const fields = ['code'];

export function EnrolTotpDialog({ offer, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [confirm, { isLoading }] = useConfirmTotpMutation();
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: isNotEmpty(t('security.codeMissing')) },
  });
  const problems = useProblemForm(form, fields);

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      const { recoveryCodes } = await confirm(values).unwrap();
      // The next token says that this session has a second factor.
      await tokenKeeper.renew();
      onDone(recoveryCodes);
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <Modal opened onClose={onClose} title={t('security.totpAdd')} centered>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('security.totpScan')}</Text>
          <Image
            src={`data:image/svg+xml;utf8,${encodeURIComponent(offer.qr)}`}
            alt={t('security.totpQr')}
            w={220}
            h={220}
            mx="auto"
            radius="md"
          />
          <Text size="sm">
            {t('security.totpType')}{' '}
            <Code style={{ overflowWrap: 'anywhere' }}>{offer.secret.match(/.{1,4}/g)?.join(' ')}</Code>
          </Text>
          <FormAlert>{problems.message}</FormAlert>
          <CodeInput {...form.getInputProps('code')} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.back')}
            </Button>
            <Button type="submit" loading={isLoading}>
              {t('security.totpConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
