import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { hasLength, isNotEmpty, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useChangePasswordMutation } from '@/shared/api/security-api';
import { useProblemForm } from '@/shared/forms/use-problem-form';
import { FormAlert } from '@/shared/ui/form-alert';
import { useSuccessToast } from '@/shared/ui/problem-toast';
import { Section } from '@/shared/ui/section';

const fields = ['currentPassword', 'newPassword'];

export function PasswordSection() {
  const { t } = useTranslation();
  const [change, { isLoading }] = useChangePasswordMutation();
  const succeeded = useSuccessToast();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: isNotEmpty(t('account.passwordMissing')),
      newPassword: hasLength({ min: 12, max: 128 }, t('account.passwordLength')),
    },
  });
  const problems = useProblemForm(form, fields);
  const toggle = { 'aria-label': t('account.showPassword') };

  const submit = form.onSubmit(async (values) => {
    problems.clear();
    try {
      await change(values).unwrap();
      form.reset();
      succeeded(t('security.passwordChanged'));
    } catch (error) {
      problems.show(error);
    }
  });

  return (
    <Section title={t('security.password')} text={t('security.passwordText')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <FormAlert>{problems.message}</FormAlert>
          <PasswordInput
            label={t('security.currentPassword')}
            autoComplete="current-password"
            visibilityToggleButtonProps={toggle}
            {...form.getInputProps('currentPassword')}
          />
          <PasswordInput
            label={t('account.newPassword')}
            description={t('account.passwordHint')}
            autoComplete="new-password"
            visibilityToggleButtonProps={toggle}
            {...form.getInputProps('newPassword')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={isLoading} disabled={!form.isDirty()}>
              {t('security.changePassword')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
