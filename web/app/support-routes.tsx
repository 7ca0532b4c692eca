import type { RouteObject } from 'react-router';
import type { Language } from '../../server/contracts/words.ts';
import type { PageHandle } from './page.ts';
import { paths } from './paths.ts';
import { segments } from './segments.ts';
import { type SupportPart, supportPaths, supportSegments } from './support-paths.ts';

/** Pages of a team on which an organisation asks offices for support, and both sides agree. */
export function supportRoutes(language: Language): RouteObject[] {
  const names = segments[language];
  const wizard = `${names.teamEvents}/:event/${names.support}`;
  const ofEvent = (part?: SupportPart): PageHandle => ({
    inLanguage: (other, { params }) => supportPaths.ask(other, params['team'] ?? '', params['event'] ?? '', part),
  });
  const ofRequest = (part?: 'agreement' | 'confirm'): PageHandle => ({
    inLanguage: (other, { params }) => supportPaths.request(other, params['team'] ?? '', params['request'] ?? '', part),
  });
  return [
    {
      path: names.support,
      lazy: async () => {
        const { SupportPage, supportLoader } = await import('../features/support/support-page.tsx');
        return { Component: SupportPage, loader: supportLoader(language) };
      },
      handle: {
        inLanguage: (other, { params }) => paths.team(other, params['team'] ?? '', 'support'),
      } satisfies PageHandle,
    },
    {
      path: `${names.support}/:request`,
      lazy: async () => {
        const { RequestPage, requestAction, requestLoader } = await import('../features/support/request-page.tsx');
        return { Component: RequestPage, loader: requestLoader(language), action: requestAction(language) };
      },
      handle: ofRequest(),
    },
    {
      path: `${names.support}/:request/${names.confirm}`,
      lazy: async () => {
        const { ConfirmPage, confirmAction, confirmLoader } = await import('../features/support/confirm-page.tsx');
        return { Component: ConfirmPage, loader: confirmLoader(language), action: confirmAction(language) };
      },
      handle: ofRequest('confirm'),
    },
    {
      path: `${names.support}/:request/${names.agreement}`,
      lazy: async () => {
        const { AgreementPage, agreementLoader } = await import('../features/support/agreement-page.tsx');
        return { Component: AgreementPage, loader: agreementLoader(language) };
      },
      handle: ofRequest('agreement'),
    },
    {
      path: `${names.requests}/:request/${names.agreement}`,
      lazy: async () => {
        const { AgreementPage, officeAgreementLoader } = await import('../features/support/agreement-page.tsx');
        return { Component: AgreementPage, loader: officeAgreementLoader(language) };
      },
      handle: {
        inLanguage: (other, { params }) =>
          `${paths.team(other, params['team'] ?? '')}/${segments[other].requests}/${params['request'] ?? ''}/${segments[other].agreement}`,
      } satisfies PageHandle,
    },
    {
      path: wizard,
      lazy: async () => {
        const { DossierPage, dossierLoader } = await import('../features/ask-support/dossier-page.tsx');
        return { Component: DossierPage, loader: dossierLoader(language) };
      },
      handle: ofEvent(),
    },
    {
      path: `${wizard}/${supportSegments[language].check}`,
      lazy: async () => {
        const { CheckPage, checkAction, checkLoader } = await import('../features/ask-support/check-page.tsx');
        return { Component: CheckPage, loader: checkLoader(language), action: checkAction(language) };
      },
      handle: ofEvent('check'),
    },
    {
      path: `${wizard}/${supportSegments[language].sent}`,
      lazy: async () => {
        const { SentPage, sentLoader } = await import('../features/ask-support/sent-page.tsx');
        return { Component: SentPage, loader: sentLoader(language) };
      },
      handle: ofEvent('sent'),
    },
    {
      path: `${wizard}/:step`,
      lazy: async () => {
        const { StepPage, stepAction, stepLoader } = await import('../features/ask-support/step-page.tsx');
        return { Component: StepPage, loader: stepLoader(language), action: stepAction(language) };
      },
      handle: {
        inLanguage: (other, { params }) =>
          supportPaths.ask(other, params['team'] ?? '', params['event'] ?? '', partOf(language, params['step'])),
      } satisfies PageHandle,
    },
  ];
}

function partOf(language: Language, segment: string | undefined): SupportPart | undefined {
  const parts = Object.keys(supportSegments[language]) as SupportPart[];
  return parts.find((part) => supportSegments[language][part] === segment);
}
