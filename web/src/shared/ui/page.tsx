import { Box, Container, Group, Stack, Text, Title, type ContainerProps } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface Props {
  title: string;
  /** For the browser's tab when the heading alone would not say enough. */
  documentTitle?: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  size?: ContainerProps['size'];
  children: ReactNode;
}

let firstPage = true;

/** A page's frame. After a navigation the focus goes to its heading, so that readers and keyboards start there. */
export function Page({ title, documentTitle, lead, above, actions, size = 'lg', children }: Props) {
  return (
    <Container size={size} w="100%" px={{ base: 'md', sm: 'lg' }} py={{ base: 'lg', sm: 36 }}>
      <title>{`${documentTitle ?? title} · Palco`}</title>
      {above && <Box mb="sm">{above}</Box>}
      <Group justify="space-between" align="center" mb="lg" gap="md">
        <Stack gap={4} maw="100%" miw={0}>
          <PageHeading>{title}</PageHeading>
          {lead && (
            <Text c="dimmed" component="div">
              {lead}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Container>
  );
}

export function PageHeading({ children, ta }: { children: ReactNode; ta?: 'center' }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, [pathname]);
  return (
    <Title
      order={1}
      ref={heading}
      tabIndex={-1}
      ta={ta}
      style={{ outline: 'none', overflowWrap: 'anywhere' }}
    >
      {children}
    </Title>
  );
}
