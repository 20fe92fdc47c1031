import icon from '../icon.svg?inline'

/** The outline that index.html has painted, kept while session and first page are on their way. */
export function FrameSkeleton() {
  return (
    <div className="outline-head" aria-busy="true">
      <img src={icon} alt="" width={24} height={24} />
      <span>InterLink Console</span>
    </div>
  )
}
