import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import classes from './ticket-qr.module.css';

interface Props {
  code: string;
  /** Crossed out: shown for the record, not at the door. */
  invalid?: boolean;
}

/** Black on white in every colour scheme, with the quiet zone that scanners need. */
export function TicketQr({ code, invalid }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.paper} data-invalid={invalid}>
      <QRCodeSVG
        value={code}
        level="M"
        marginSize={4}
        bgColor="#ffffff"
        fgColor="#000000"
        role="img"
        title={invalid ? t('tickets.qrInvalid') : t('tickets.qr')}
        className={classes.code}
      />
    </div>
  );
}
