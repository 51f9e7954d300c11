using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Admonitions;

/// <summary>Parses <c>!!! kind "Title"</c> with its indented content (Python-Markdown, Admonition extension).</summary>
public sealed partial class AdmonitionParser : BlockParser
{
    /// <summary>Opens at an exclamation mark.</summary>
    public AdmonitionParser() => OpeningCharacters = ['!'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var match = FirstLine().Match(processor.Line.ToString());
        if (!match.Success || NoteKind.Find(match.Groups["kind"].Value) is null) return BlockState.None;
        processor.NewBlocks.Push(new AdmonitionBlock(this)
        {
            Kind = match.Groups["kind"].Value,
            Title = match.Groups["title"].Success ? match.Groups["title"].Value : null,
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (!processor.IsCodeIndent) return BlockState.None;
        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    [GeneratedRegex("""^!!!\s*(?<kind>[\p{L}\w-]+)(\s+"(?<title>[^"]*)")?\s*$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstLine();
}
