using Markdig.Extensions.Alerts;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Seeds.Engine.Markdown.Admonitions;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Markdown;

/// <summary>A kind of note set apart from the text.</summary>
/// <param name="Name">Its name, and its class in the page.</param>
/// <param name="Title">Its title where its author gives none.</param>
/// <param name="IsPart">Whether it is a part of the page, not a remark on the text: it is then a region with a name.</param>
public sealed record NoteKind(string Name, Func<Words, string> Title, bool IsPart = false)
{
    /// <summary>What the page says, in short; it has at most <see cref="MostWordsOfSummary"/> words.</summary>
    public static NoteKind Summary { get; } = new("summary", static w => w.InBrief, IsPart: true);

    /// <summary>The figures that matter most: a list in which each entry begins with one.</summary>
    public static NoteKind KeyFigures { get; } = new("key-figures", static w => w.KeyFigures, IsPart: true);

    /// <summary>The longest summary, in words: what is read in under a minute.</summary>
    public const int MostWordsOfSummary = 150;

    private static readonly NoteKind Note = new("note", static w => w.Note);
    private static readonly NoteKind Tip = new("tip", static w => w.Tip);
    private static readonly NoteKind Important = new("important", static w => w.Important);
    private static readonly NoteKind Warning = new("warning", static w => w.Warning);
    private static readonly NoteKind Caution = new("caution", static w => w.Caution);

    /// <summary>The kind that a word means, letter case apart; null when it is none.</summary>
    public static NoteKind? Find(string word) => word.ToLowerInvariant() switch
    {
        "note" or "info" or "seealso" => Note,
        "tip" or "hint" or "success" or "example" => Tip,
        "important" or "attention" => Important,
        "warning" => Warning,
        "caution" or "danger" or "error" or "bug" => Caution,
        "summary" or "abstract" or "tldr" => Summary,
        "figures" or "key-figures" => KeyFigures,
        _ => null,
    };

    /// <summary>The kind of a block, in whichever of the three ways it is written; null when it is no note.</summary>
    public static NoteKind? Of(Block block) => block switch
    {
        AlertBlock alert => Find(alert.Kind.ToString()),
        AdmonitionBlock admonition => Find(admonition.Kind),
        CustomContainer container => Find(ContainerOpening.Of(container).Kind),
        _ => null,
    };
}
