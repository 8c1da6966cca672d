import { Anchor, Stack, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';

const LINK = /(https?:\/\/[^\s<>"']+)/g;
/** A full stop at the end of a sentence is not part of the address before it. */
const TRAILING = /[.,;:!?)\]]+$/;

/** Text that others wrote: paragraphs and addresses are recognized, everything else is shown as it is. */
export function SafeText({ children }: { children: string }) {
  const paragraphs = children.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Stack gap="md">
      {paragraphs.map((paragraph, index) => (
        <Text key={index} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }} lh={1.65}>
          {linked(paragraph.trim())}
        </Text>
      ))}
    </Stack>
  );
}

function linked(text: string): ReactNode[] {
  return text.split(LINK).map((piece, index) => {
    if (index % 2 === 0) return <Fragment key={index}>{piece}</Fragment>;
    const trailing = TRAILING.exec(piece)?.[0] ?? '';
    const address = piece.slice(0, piece.length - trailing.length);
    return (
      <Fragment key={index}>
        <Anchor
          href={address}
          target="_blank"
          rel="noopener noreferrer nofollow ugc"
          inherit
          underline="always"
        >
          {address}
        </Anchor>
        {trailing}
      </Fragment>
    );
  });
}
