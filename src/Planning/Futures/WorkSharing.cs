namespace ModelWard.Planning.Futures;

/// <summary>
/// Calls a share of a work on the calling thread and, where there are threads for it, on others at the same time, so many times in all at the most.
/// Returns when all have ended. A share takes parts of the work until none is left, so one call does it all.
/// </summary>
/// <param name="most">The most shares that are of use.</param>
/// <param name="share">The share.</param>
public delegate void WorkSharing(int most, Action share);
