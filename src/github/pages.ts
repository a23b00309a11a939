/** Whether the Link header of an answer names a page behind it. Servers give fewer entries a page than they are asked for. */
export function hasNext({ link }: { readonly link?: string | undefined }): boolean {
  return link?.includes('rel="next"') === true;
}
