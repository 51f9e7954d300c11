using Markdig.Parsers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Admonitions;

/// <summary>A note as Python-Markdown and MkDocs write it: <c>!!! note "Title"</c>, its content indented by four columns.</summary>
/// <param name="parser">The parser that opened it.</param>
public sealed class AdmonitionBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word behind the marks: <c>note</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The title in quotes; null when none is given, empty when it is given as empty.</summary>
    public string? Title { get; init; }
}
