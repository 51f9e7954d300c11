using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Fields;

/// <summary>Reads the value of one field by the type of its property. What does not fit is reported where it stands and taken as missing.</summary>
/// <param name="source">The file.</param>
/// <param name="faults">Takes what is found wrong.</param>
public sealed class FieldReader(SourceText source, List<Diagnostic> faults)
{
    /// <summary>The value; null when it is missing or wrong.</summary>
    public object? Read(RecordField field, YamlValue value)
    {
        if (value is YamlScalar { IsEmpty: true }) return null;
        return field.Type switch
        {
            var t when t == typeof(string) => Text(field, value),
            var t when t == typeof(LocalText) => LocalText(field, value),
            var t when t == typeof(bool) => Flag(field, value),
            var t when t == typeof(int) => (int?)Number(field, value, whole: true),
            var t when t == typeof(decimal) => Number(field, value, whole: false),
            var t when t == typeof(Edtf) => Date(field, value),
            var t when t == typeof(Reference) => References(field, value).FirstOrDefault(),
            var t when t == typeof(ImmutableArray<Reference>) => References(field, value),
            var t when t == typeof(ImmutableArray<string>) => Texts(field, value),
            var t when t == typeof(ImmutableArray<CslName>) => Names(field, value),
            { IsEnum: true } t => Choice(field, t, value),
            var t => throw new NotSupportedException($"no reader for a field of type {t.Name}"),
        };
    }

    private string? Text(RecordField field, YamlValue value)
    {
        if (value is not YamlScalar scalar) return Wrong(field, value, "a single text");
        var text = scalar.Text.Trim();
        if (field.IsWebAddress && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")) return Wrong(field, value, "a whole web address such as `https://example.org/`");
        if (field.HexadecimalDigits is { } digits && (text.Length != digits || !text.All(char.IsAsciiHexDigit))) return Wrong(field, value, string.Create(CultureInfo.InvariantCulture, $"{digits} hexadecimal digits"));
        return field.Rule is { } rule ? Ruled(rule, scalar, text) : Checked(value, text);
    }

    private string? Ruled(TextRule rule, YamlScalar value, string text)
    {
        switch (rule)
        {
            case TextRule.SourceType:
                if (!OpenData.CslTypes.Knows(text)) faults.Add(UnknownSourceType.At(source, value.Span, text));
                return Checked(value, text);
            case TextRule.LanguageTag:
                if (Language.IsTag(text)) return text;
                faults.Add(BadLanguage.At(source, value.Span, text));
                return null;
            default:
                var number = rule == TextRule.Doi ? StandardNumber.PlainDoi(text) : text;
                if (StandardNumber.Fault(rule, number) is { } reason) faults.Add(BadIdentifier.At(source, value.Span, rule.ToString().ToUpperInvariant(), text, reason));
                return number;
        }
    }

    private LocalText? LocalText(RecordField field, YamlValue value)
    {
        if (value is YamlScalar scalar) return Records.LocalText.Of(Checked(value, scalar.Text.Trim()));
        if (value is not YamlMap map) return Wrong<LocalText>(field, value, "a text, or texts by language such as `en: …`");
        var texts = Records.LocalText.Empty.Texts;
        foreach (var entry in map.Entries)
        {
            if (!Language.IsTag(entry.Key)) faults.Add(BadLanguage.At(source, entry.KeySpan, entry.Key));
            else if (entry.Value is YamlScalar text && !text.IsEmpty && !string.IsNullOrWhiteSpace(text.Text)) texts = texts.SetItem(entry.Key, Checked(text, text.Text.Trim()));
            else if (entry.Value is not YamlScalar) Wrong(field, entry.Value, "a single text for each language");
        }

        return new LocalText(texts);
    }

    private bool? Flag(RecordField field, YamlValue value) => (value as YamlScalar)?.Text.ToLowerInvariant() switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => Wrong<bool?>(field, value, "true or false"),
    };

    private decimal? Number(RecordField field, YamlValue value, bool whole)
    {
        var expected = whole ? "a whole number" : "a number such as `1100000` or `35.93`";
        var style = whole ? NumberStyles.AllowLeadingSign : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (value is not YamlScalar scalar || !decimal.TryParse(scalar.Text.Trim().Replace("_", "", StringComparison.Ordinal), style, CultureInfo.InvariantCulture, out var number)) return Wrong<decimal?>(field, value, expected);
        if (field.Bounds is not { } bounds || ((double)number >= bounds.Least && (double)number <= bounds.Greatest)) return number;
        faults.Add(OutOfRange.At(source, scalar, field.Key, bounds.Least, bounds.Greatest));
        return null;
    }

    private Edtf? Date(RecordField field, YamlValue value)
    {
        if (value is not YamlScalar scalar) return Wrong<Edtf>(field, value, "a date");
        if (Edtf.Parse(scalar.Text.Trim()) is { } date) return date;
        faults.Add(BadEdtf.At(source, value.Span, scalar.Text));
        return null;
    }

    private object? Choice(RecordField field, Type type, YamlValue value)
    {
        var names = Enum.GetNames(type).Where(n => n != "None").ToImmutableArray();
        if (value is YamlScalar scalar && names.FirstOrDefault(n => new KeyName(RecordShape.SnakeCase(n)).Matches(scalar.Text.Trim().Replace(' ', '_'))) is { } name) return Enum.Parse(type, name);
        var near = value is YamlScalar { Text: var text } ? DidYouMean.Nearest(text, names.Select(Written)) : null;
        return Wrong<object>(field, value, "one of " + string.Join(", ", names.Select(n => $"`{Written(n)}`")) + (near is null ? "" : $" (`{near}`?)"));
    }

    private ImmutableArray<Reference> References(RecordField field, YamlValue value)
    {
        var found = ImmutableArray.CreateBuilder<Reference>();
        foreach (var item in value is YamlList list ? list.Items : [value])
        {
            if (item is not YamlScalar { IsEmpty: false } scalar) Wrong(field, item, "keys of other records");
            else if (RecordKinds.ParseMention(scalar.Text.Trim()) is var (kind, key)) found.Add(new Reference([kind], key, scalar.Span));
            else found.Add(new Reference(field.Kinds, scalar.Text.Trim(), scalar.Span));
        }

        return found.ToImmutable();
    }

    private ImmutableArray<string> Texts(RecordField field, YamlValue value)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var item in value is YamlList list ? list.Items : [value])
        {
            if (item is YamlScalar { IsEmpty: false } scalar) texts.Add(Checked(item, scalar.Text.Trim()));
            else Wrong(field, item, "a list of texts");
        }

        return texts.ToImmutable();
    }

    private ImmutableArray<CslName> Names(RecordField field, YamlValue value)
    {
        var names = ImmutableArray.CreateBuilder<CslName>();
        foreach (var item in value is YamlList list ? list.Items : [value])
        {
            if (item is YamlScalar { IsEmpty: false } scalar) names.Add(new CslName { Literal = Checked(item, scalar.Text.Trim()) });
            else if (item is YamlMap map) names.Add((CslName)RecordBinder.Bind(RecordShape.CslName, map, source, faults).Value);
            else Wrong(field, item, "names: a text, or `family` and `given`");
        }

        return names.ToImmutable();
    }

    /// <summary>Markup in a value would be shown as it stands; its author should know.</summary>
    private string Checked(YamlValue value, string text)
    {
        if (Markdown.HtmlTagScanner.Tags(Prose.WrittenMention.WordsOf(text)).Any()) faults.Add(MarkupInRecord.At(source, value.Span));
        return text;
    }

    private static string Written(string name) => RecordShape.SnakeCase(name).Replace('_', '-');

    private string? Wrong(RecordField field, YamlValue value, string expected) => Wrong<string>(field, value, expected);

    private T? Wrong<T>(RecordField field, YamlValue value, string expected)
    {
        faults.Add(WrongType.At(source, value, field.Key, expected));
        return default;
    }
}
