/**
 * The outline of the frame, kept while session and first page are loading. The build renders it into
 * index.html, which styles it before any style sheet has loaded.
 */
export function FrameSkeleton() {
  return (
    <div className="outline-head" aria-busy="true">
      <img src="/icon.svg" alt="" width={22} height={22} />
      <span>InterLink Console</span>
    </div>
  )
}
