interface HeadProps {
  title: string;
  description?: string | undefined;
  noIndex?: boolean;
  /** Path of the page in its simplest form. */
  canonical?: string;
  publicUrl?: string;
}

/** Title, description and address of a page; React puts them in the head. */
export function Head({ title, description, noIndex, canonical, publicUrl }: HeadProps) {
  return (
    <>
      <title>{`${title} – Verover de wereld`}</title>
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      {canonical && publicUrl && <link rel="canonical" href={publicUrl + canonical} />}
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {canonical && publicUrl && <meta property="og:url" content={publicUrl + canonical} />}
    </>
  );
}
