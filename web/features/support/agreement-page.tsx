import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { getRequest } from '../../../server/contracts/support-office.ts';
import { getSupportRequest } from '../../../server/contracts/support-organiser.ts';
import type { SupportRequest } from '../../../server/contracts/support.ts';
import type { Language } from '../../../server/contracts/words.ts';
import { Head } from '../../app/head.tsx';
import { type PageInput, pageLoader } from '../../app/page.ts';
import { supportPaths } from '../../app/support-paths.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Agreement } from './agreement.tsx';
import { useSideName } from './step-sentence.ts';
import { titleOf } from './request-page.tsx';
import { type SupportNames, SupportNamesProvider, loadSupportNames } from './support-names.tsx';

interface AgreementData {
  request: SupportRequest;
  names: SupportNames;
  /** The page of the request, of the side that reads. */
  back: string;
}

export const agreementLoader = (language: Language) =>
  pageLoader(language, async (input) => {
    const about = aboutOf(input);
    const request: SupportRequest = await input.call(getSupportRequest, { params: about });
    return shownTo(input, request, supportPaths.request(language, about.team, about.request));
  });

/** The same agreement, as the office reads it. */
export const officeAgreementLoader = (language: Language) =>
  pageLoader(language, async (input) => {
    const about = aboutOf(input);
    const request: SupportRequest = await input.call(getRequest, { params: about });
    return shownTo(input, request, supportPaths.atOffice(language, request.office.id, request.id));
  });

const aboutOf = ({ params }: PageInput) => ({ team: params['team'] ?? '', request: params['request'] ?? '' });

async function shownTo({ call, language }: PageInput, request: SupportRequest, back: string): Promise<AgreementData> {
  return { request, back, names: await loadSupportNames(call, [request.event], language) };
}

/** What both sides agreed, on one page to print. */
export function AgreementPage() {
  const { request, names, back } = useLoaderData<AgreementData>();
  const t = useTranslations('support.agreement');
  const language = useLanguage();
  const sideName = useSideName(request);
  const title = t('title', { other: sideName(request.side === 'organiser' ? 'office' : 'organiser') });
  return (
    <SupportNamesProvider names={names}>
      <div className="stack">
        <Head title={`${request.reference} ${title}: ${titleOf(request, language)}`} noIndex />
        <p data-print="none">
          <a href={back}>{t('back', { reference: request.reference })}</a>
        </p>
        <h1>{title}</h1>
        <Agreement request={request} />
      </div>
    </SupportNamesProvider>
  );
}
