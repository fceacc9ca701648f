import type { RefObject } from 'react';
import type { M2MToken } from '../api/M2MToken.js';
import { formatExpiry } from '../text/manage/formatLifetime.js';
import type { CreateWords } from './CreateWords.js';
import { Fact } from './Fact.js';
import { useManagePart } from './M2MManagePart.js';
import { Notice } from './Notice.js';
import { SecretField } from './SecretField.js';

/** A new token without its secret, and the values of its request. */
export interface CreatedFacts {
  token: M2MToken;
  isJwt: boolean;
  /** The lifetime in the request; null = never expires. */
  secondsUntilExpiration: number | null;
}

interface SecretStepProps {
  facts: CreatedFacts;
  /** Reads the secret from its only place; undefined = it is gone. */
  readSecret: () => string | undefined;
  hasSecret: boolean;
  envName: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  onSaved: () => void;
  announce: (text: string) => void;
  words: CreateWords;
}

/** The new token: its secret, and a warning when Clerk set another expiration than requested. */
export function SecretStep({
  facts: { token, isJwt, secondsUntilExpiration },
  hasSecret,
  words,
  ...secret
}: SecretStepProps) {
  const part = useManagePart();
  const { labels, text } = words;
  const { id, expiration, createdAt } = token;
  const expiry = (time: number | null) =>
    time === null ? text.labels.neverExpires : formatExpiry(time, words.words);
  const asked = secondsUntilExpiration === null ? null : createdAt + secondsUntilExpiration * 1000;
  const fileName = `m2m-token-${id.slice(-6)}.env`;
  return (
    <div className={part('dialogText')}>
      {hasSecret ? (
        <SecretField {...secret} fileName={fileName} words={words} />
      ) : (
        <Notice>{labels.secretGone}</Notice>
      )}
      <dl className={part('facts')}>
        <Fact name={text.labels.columnId}>
          <code className="m2m-mono" translate="no">
            {id}
          </code>
        </Fact>
        <Fact name={text.labels.columnExpires}>{expiry(expiration)}</Fact>
      </dl>
      {differs(asked, expiration) && (
        <Notice>{labels.expirationDiffers(expiry(asked), expiry(expiration))}</Notice>
      )}
      {isJwt && <p className={part('fieldNote')}>{labels.formatJwtHint}</p>}
    </div>
  );
}

/** Whether two times are more than a minute apart; null = never. */
function differs(asked: number | null, got: number | null): boolean {
  return Math.abs((asked ?? Infinity) - (got ?? Infinity)) > 60_000;
}
