using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Seeds.Engine.Markdown;
using Seeds.Engine.Markdown.Admonitions;

namespace Seeds.Engine.Passages;

/// <summary>
/// Finds the passages of a page that can be linked to by themselves, and gives them their ids: paragraphs, items of lists at any depth, definitions, tables; in quotations and notes set apart too.
/// What has an id of its author's keeps it.
/// </summary>
public static class PassageReader
{
    /// <summary>Gives the passages of a tree their ids.</summary>
    /// <param name="blocks">The page.</param>
    /// <param name="taken">Ids that other elements have.</param>
    /// <param name="title">The id of the page's title, which is no place in it; null without.</param>
    /// <param name="memory">What is remembered of the page.</param>
    /// <returns>What is to be remembered of the page.</returns>
    public static ImmutableArray<PublishedPassage> GiveIds(IEnumerable<Block> blocks, ImmutableHashSet<string> taken, string? title, PassageMemory memory)
    {
        var passages = In(blocks).Where(b => b.TryGetAttributes()?.Id is not { Length: > 0 }).Select(b => (Block: b, Text: TextOf(b))).Where(p => p.Text.Length > 0).ToImmutableArray();
        ImmutableArray<string> texts = [.. passages.Select(p => p.Text)];
        var ids = memory.Assign(texts, taken);
        for (var i = 0; i < ids.Length; i++)
        {
            if (ids[i].Length > 0) passages[i].Block.GetAttributes().Id = ids[i];
        }

        return memory.Remember(ids, texts, title is null ? taken : taken.Remove(title));
    }

    private static IEnumerable<Block> In(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ParagraphBlock or Table => [block],
        ListBlock or DefinitionList => ((ContainerBlock)block).OfType<ContainerBlock>().SelectMany(item => In(item).Where(IsItem).Prepend(item)),
        QuoteBlock or CustomContainer or AdmonitionBlock => In((ContainerBlock)block),
        _ => Enumerable.Empty<Block>(),
    });

    private static bool IsItem(Block block) => block is ListItemBlock or DefinitionItem;

    private static string TextOf(Block block)
    {
        if (block is LeafBlock leaf) return PlainText.Of(leaf.Inline).Trim();
        var text = new StringBuilder();
        foreach (var part in Leaves((ContainerBlock)block)) text.Append(PlainText.Of(part.Inline)).Append(' ');
        return text.ToString().Trim();
    }

    /// <summary>What a block says; the items of a list within it are passages of their own.</summary>
    private static IEnumerable<LeafBlock> Leaves(ContainerBlock block) => block.SelectMany(part => part switch
    {
        DefinitionTerm => [], // stands outside the item
        LeafBlock leaf => [leaf],
        ListBlock or DefinitionList => [],
        ContainerBlock container => Leaves(container),
        _ => Enumerable.Empty<LeafBlock>(),
    });
}
