import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Building2, KeyRound, LogOut, ShieldCheck, Ticket, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from 'react-redux';
import { Link, useNavigate } from 'react-router';
import { api } from '@/shared/api/api';
import { useSignOutMutation } from '@/shared/api/identity-api';
import type { Me } from '@/shared/api/models';
import { asProblem } from '@/shared/api/problem';
import { useProblemToast } from '@/shared/ui/problem-toast';

export function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [signOut] = useSignOutMutation();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const toast = useProblemToast();

  const leave = async () => {
    try {
      await navigate('/');
      await signOut().unwrap();
      dispatch(api.util.resetApiState());
    } catch (error) {
      toast(asProblem(error));
    }
  };

  return (
    <Menu position="bottom-end" width={230} shadow="md">
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: '50%' }}>
          <Avatar src={me.photo?.small} name={me.name} color="palco" size={32} />
          <VisuallyHidden>{t('shell.accountOf', { name: me.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="xs" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/tickets" leftSection={<Ticket size={16} aria-hidden />}>
          {t('shell.tickets')}
        </Menu.Item>
        <Menu.Item component={Link} to="/organizations" leftSection={<Building2 size={16} aria-hidden />}>
          {t('organizations.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/profile" leftSection={<UserRound size={16} aria-hidden />}>
          {t('shell.profile')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/security" leftSection={<KeyRound size={16} aria-hidden />}>
          {t('shell.security')}
        </Menu.Item>
        <Menu.Item component={Link} to="/account/privacy" leftSection={<ShieldCheck size={16} aria-hidden />}>
          {t('shell.privacy')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} aria-hidden />} onClick={() => void leave()}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
