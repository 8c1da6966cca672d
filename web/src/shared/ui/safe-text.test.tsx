import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SafeText } from './safe-text';

function show(text: string) {
  return render(
    <MantineProvider env="test">
      <SafeText>{text}</SafeText>
    </MantineProvider>,
  );
}

it('shows markup as text', () => {
  const { container } = show('<img src=x onerror=alert(1)> <b>bold</b>');

  expect(container.querySelector('img, b')).toBeNull();
  expect(screen.getByText(/<img src=x onerror=alert\(1\)> <b>bold<\/b>/)).toBeVisible();
});

it('makes addresses links without the full stop behind them', () => {
  show('Mais em https://example.org/jvm?a=1. Até lá!');

  const link = screen.getByRole('link');

  expect(link).toHaveAttribute('href', 'https://example.org/jvm?a=1');
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
});

it('links nothing but http addresses', () => {
  show('javascript:alert(1) data:text/html,x ftp://example.org');

  expect(screen.queryByRole('link')).toBeNull();
});

it('splits paragraphs at blank lines', () => {
  const { container } = show('one\nstill one\n\n\ntwo');

  expect(container.querySelectorAll('p')).toHaveLength(2);
});
