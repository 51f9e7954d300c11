using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>Reads plain words in which records may be mentioned, and nothing else of Markdown means anything: a text of a record, the caption of an image.</summary>
public static class PlainProse
{
    /// <summary>The words as a reader sees them, with their mentions.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="inSource">Where a character of it stands in the file.</param>
    public static ProseBlock Read(string text, Func<int, int> inSource)
    {
        var shown = new StringBuilder(text.Length);
        var anchors = ImmutableArray.CreateBuilder<(int, int)>();
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var done = 0;
        foreach (var mention in WrittenMention.AllIn(text))
        {
            Append(done, mention.Span.Start);
            var start = shown.Length;
            Append(mention.WordsAt, mention.WordsAt + mention.Words.Length);
            var span = TextSpan.Between(inSource(mention.Span.Start), inSource(mention.Span.End - 1) + 1);
            mentions.Add(new Mention(mention.Kind, mention.Key, TextSpan.Between(start, shown.Length), span, 0));
            done = mention.Span.End;
        }

        Append(done, text.Length);
        return new ProseBlock(shown.ToString(), anchors.ToImmutable(), [], mentions.ToImmutable());

        void Append(int start, int end)
        {
            for (var at = start; at < end; at++)
            {
                // an anchor wherever the file runs otherwise than the text: at a line that is indented, say
                if (at == start || inSource(at) != inSource(at - 1) + 1) anchors.Add((shown.Length, inSource(at)));
                shown.Append(text[at]);
            }

            if (start == end) anchors.Add((shown.Length, inSource(Math.Max(0, Math.Min(start, text.Length - 1)))));
        }
    }
}
