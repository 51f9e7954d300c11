using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>
/// A check over the whole site. One file each; the build finds them by this type. A check names its fault, tells where it is and
/// what to do about it, and changes nothing.
/// </summary>
public interface ICheck
{
    /// <summary>Stable name of the fault: <c>SEED</c> and three digits.</summary>
    string Id { get; }

    /// <summary>All such faults in a site.</summary>
    IEnumerable<Diagnostic> Run(Corpus corpus);
}
