using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>
/// A page made from records of one kind. One file each; the build finds them by this type. A register with nothing to show is not
/// published.
/// </summary>
public interface IRegister
{
    /// <summary>The name in its address: <c>figures</c> for <c>records/figures.html</c>.</summary>
    string Name { get; }

    /// <summary>Its place among the registers, lower first.</summary>
    int Rank { get; }

    /// <summary>The kind of record whose entries stand here; null for a register that is no home to records.</summary>
    RecordKind? Holds { get; }

    /// <summary>Its title in a language.</summary>
    string Title(Words words);

    /// <summary>Whether it has nothing to show.</summary>
    /// <param name="records">The site's records.</param>
    /// <param name="pages">The site's pages.</param>
    bool IsEmpty(RecordSet records, ImmutableArray<Content.Document> pages);

    /// <summary>What it shows.</summary>
    RegisterContent Build(RegisterContext context);
}
