import { Burger, Button, Container, Drawer, Group, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { signInPath } from '@/shared/session/next-page';
import { useSession } from '@/shared/session/use-session';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { ColorSchemeMenu } from './color-scheme-menu';
import { LanguageMenu } from './language-menu';
import { destinations } from './navigation';
import classes from './shell.module.css';

export function Header() {
  const { t } = useTranslation();
  const { status, me } = useSession();
  const [opened, drawer] = useDisclosure(false);
  const links = destinations(me);
  const { pathname, search } = useLocation();
  const next = pathname.startsWith('/sign-') ? '/' : pathname + search;
  const visitor = status === 'anonymous' || status === 'unreachable';

  return (
    <Container size="lg" h="100%" px={{ base: 'md', sm: 'lg' }}>
      <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
        <Group gap="lg" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              size="sm"
              hiddenFrom="sm"
              opened={opened}
              onClick={drawer.toggle}
              aria-label={t('shell.menu')}
              aria-expanded={opened}
            />
            <Brand />
          </Group>
          <Group component="nav" gap={4} visibleFrom="sm" aria-label={t('shell.navigation')}>
            {links.map(({ to, label }) => (
              <NavLink key={to} to={to} end={to === '/'} className={classes.link}>
                {t(label)}
              </NavLink>
            ))}
          </Group>
        </Group>
        <Group gap={6} wrap="nowrap">
          <LanguageMenu />
          <ColorSchemeMenu />
          {me && <AccountMenu me={me} />}
          {visitor && (
            <>
              <Button
                component={Link}
                to={signInPath(next)}
                variant="subtle"
                color="gray"
                size="compact-sm"
                px="sm"
                h={32}
              >
                {t('account.signIn')}
              </Button>
              <Button
                component={Link}
                to={signInPath(next).replace('sign-in', 'sign-up')}
                size="compact-sm"
                px="sm"
                h={32}
                visibleFrom="sm"
              >
                {t('account.signUp')}
              </Button>
            </>
          )}
          {!me && !visitor && <Skeleton circle height={32} />}
        </Group>
      </Group>
      <Drawer
        opened={opened}
        onClose={drawer.close}
        size="xs"
        position="left"
        title={t('shell.menu')}
        hiddenFrom="sm"
      >
        <Stack component="nav" gap={4} aria-label={t('shell.navigation')}>
          {links.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'} className={classes.drawerLink} onClick={drawer.close}>
              {t(label)}
            </NavLink>
          ))}
          {visitor && (
            <Stack mt="md" gap="xs">
              <Button component={Link} to={signInPath(next)} variant="default" onClick={drawer.close}>
                {t('account.signIn')}
              </Button>
              <Button
                component={Link}
                to={signInPath(next).replace('sign-in', 'sign-up')}
                onClick={drawer.close}
              >
                {t('account.signUp')}
              </Button>
            </Stack>
          )}
        </Stack>
      </Drawer>
    </Container>
  );
}
