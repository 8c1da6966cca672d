import { useTranslation } from 'react-i18next';
import type { AltText, Picture } from '@/shared/api/models';

interface Props {
  picture: Picture;
  alt: AltText;
  /** How wide it is shown, as HTML's `sizes` says it, so that no larger file is fetched than is needed. */
  sizes: string;
  className?: string;
  eager?: boolean;
}

/** A picture in the best format and the smallest width that do. */
export function EventPicture({ picture, alt, sizes, className, eager }: Props) {
  const { i18n } = useTranslation();
  return (
    <picture>
      {picture.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        src={picture.url}
        alt={i18n.language.startsWith('pt') ? alt.pt : alt.en}
        width={picture.width}
        height={picture.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        className={className}
      />
    </picture>
  );
}
