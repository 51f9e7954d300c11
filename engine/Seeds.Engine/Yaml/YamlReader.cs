using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Seeds.Engine.Yaml;

/// <summary>
/// Reads a YAML text into values that know their place. Built on the event parser, not on the object mapper, because
/// faults must point at a line and column, and because a hostile file must not exhaust the stack.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Deepest nesting that is read; front matter and records need three or four levels.</summary>
    public const int MaximumDepth = 64;

    private readonly SourceText source;
    private readonly int offset;
    private readonly Parser parser;
    private readonly List<Diagnostic> faults = [];

    private YamlReader(SourceText source, TextSpan part)
    {
        this.source = source;
        offset = part.Start;
        parser = new Parser(new StringReader(Hide(source.Text.Substring(part.Start, part.Length))));
    }

    /// <summary>Reads the first YAML document in a part of a text.</summary>
    public static YamlDocument Read(SourceText source, TextSpan part)
    {
        var reader = new YamlReader(source, part);
        try
        {
            var root = reader.ReadRoot();
            var end = reader.ReadEnd();
            return new YamlDocument(root, [.. reader.faults]) { Unread = end is { } rest ? [TextSpan.Between(rest, part.End)] : [] };
        }
        catch (YamlException fault)
        {
            return new YamlDocument(null, [.. reader.faults, UnreadableYaml.At(source, reader.SpanOf(fault), fault.Message)]) { Unread = [part] };
        }
        catch (ArgumentOutOfRangeException)
        {
            // The scanner's way of saying that an escape is half a letter, and what follows is not the other half.
            return new YamlDocument(null, [.. reader.faults, UnreadableYaml.At(source, part, "an escape is half of a letter")]) { Unread = [part] };
        }
        catch (InvalidOperationException)
        {
            // The scanner's way of saying that a bracket is not closed.
            return new YamlDocument(null, [.. reader.faults, UnreadableYaml.At(source, part, "a bracket or quote is not closed")]) { Unread = [part] };
        }
    }

    private YamlValue? ReadRoot()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        return ReadValue(1);
    }

    /// <summary>What stands behind the first document is not read, and said so; the first counts even where that breaks the rules of YAML. Gives where it begins; null where nothing stands there.</summary>
    private int? ReadEnd()
    {
        TextSpan span;
        try
        {
            if (!parser.TryConsume<DocumentEnd>(out _) || !parser.Accept<DocumentStart>(out var second)) return null;
            span = SpanOf(second);
            faults.Add(SecondDocument.At(source, span));
        }
        catch (YamlException fault)
        {
            span = SpanOf(fault);
            faults.Add(UnreadableYaml.At(source, span, fault.Message));
        }

        return Math.Min(span.Start, source.Text.Length);
    }

    private YamlValue ReadValue(int depth)
    {
        if (depth > MaximumDepth) throw new YamlException(parser.Current!.Start, parser.Current.End, "nested too deeply");
        if (parser.TryConsume<Scalar>(out var scalar)) return ReadScalar(scalar);
        if (parser.TryConsume<SequenceStart>(out var list)) return ReadList(list, depth);
        if (parser.TryConsume<MappingStart>(out var map)) return ReadMap(map, depth);
        throw new YamlException(parser.Current!.Start, parser.Current.End, "aliases are not supported");
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var (value, fault) = ControlCharacter.Replace(Unhide(scalar.Value), source, span);
        if (fault is not null) faults.Add(fault);
        return new YamlScalar(span, value, scalar.IsPlainImplicit);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlValue>();
        SequenceEnd end;
        while (!parser.TryConsume(out end!)) items.Add(ReadValue(depth + 1));
        return new YamlList(Between(start, end), items.ToImmutable());
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var repeated = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        MappingEnd end;
        while (!parser.TryConsume(out end!))
        {
            var key = parser.TryConsume<Scalar>(out var scalar)
                ? scalar
                : throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a single word");
            var entry = new YamlEntry(ReadScalar(key).Text, SpanOf(key), ReadValue(depth + 1));
            if (keys.Add(entry.Key)) entries.Add(entry);
            else
            {
                faults.Add(DuplicateKey.At(source, entry.KeySpan, entry.Key));
                repeated.Add(entry);
            }
        }

        return new YamlMap(Between(start, end), entries.ToImmutable()) { Repeated = repeated.ToImmutable() };
    }

    /// <summary>Characters that YAML 1.1 takes for line ends and YAML 1.2.2 (section 5.4) does not stand aside while the parser works.</summary>
    private static string Hide(string text) => text.Replace('\u0085', '\uE085').Replace('\u2028', '\uE028').Replace('\u2029', '\uE029');

    private static string Unhide(string text) => text.Replace('\uE085', '\u0085').Replace('\uE028', '\u2028').Replace('\uE029', '\u2029');

    private TextSpan SpanOf(ParsingEvent e) => Between(e, e);

    /// <summary>The parser ends a list or map in brackets before its closing bracket, which belongs to it.</summary>
    private TextSpan Between(ParsingEvent first, ParsingEvent last)
    {
        var end = offset + (int)last.End.Index;
        var isFlow = first is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        if (isFlow && end < source.Text.Length && source.Text[end] is (']' or '}')) end++;
        return TextSpan.Between(offset + (int)first.Start.Index, end);
    }

    private TextSpan SpanOf(YamlException e) =>
        TextSpan.Between(offset + (int)e.Start.Index, offset + Math.Max((int)e.End.Index, (int)e.Start.Index + 1));
}
