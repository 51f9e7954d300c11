using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>The places that articles speak of, on a map and one by one.</summary>
public sealed class PlacesRegister : IRegister
{
    /// <summary>Radius, in metres, within which a place lies of which nothing is said.</summary>
    internal const decimal UsualPrecision = 1_000;

    /// <inheritdoc/>
    public string Name => "places";

    /// <inheritdoc/>
    public int Rank => 20;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Place;

    /// <inheritdoc/>
    public string Title(Words words) => words.Places;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<PlaceRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context)
    {
        var places = context.Records.All<PlaceRecord>().ToImmutableArray();
        return new RegisterContent
        {
            Intro = context.Words.PlacesIntro,
            Drawings = PlacesMap.Of(places, context.View),
            Groups = [new RegisterGroup(null, [.. places.Select(p => Entry(p, context))])],
            StructuredData = [ItemListNode.Of(places.Select(p => PlaceNode.InFull(p, context.View)))],
        };
    }

    private static RegisterEntry Entry(PlaceRecord place, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.OtherNames, string.Join(Markdown.Html.Escape(words.Comma) + " ", place.OtherNames.Select(s => $"<bdi>{Markdown.Html.Escape(s)}</bdi>")));
        facts.Add(words.PartOf, place.Parent is { } parent ? view.Links([parent]) : "");
        if (place is { Lat: { } lat, Lon: { } lon })
        {
            facts.Add(words.Where, string.Create(CultureInfo.InvariantCulture, $"<bdi dir=\"ltr\">{lat}, {lon}</bdi>"));
            facts.Add(words.Precision, Markdown.Html.Escape(Length(place.Precision ?? UsualPrecision, words)));
        }

        facts.Add(words.Remark, view.Prose(place.Note));
        return new RegisterEntry
        {
            Id = place.Key,
            TitleHtml = view.Html(place.Label),
            TextHtml = place.Description.IsEmpty ? null : view.Prose(place.Description),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(place),
        };
    }

    private static string Length(decimal metres, Words words) => metres < 1000
        ? DateWords.Format(words.Metres, metres.ToString("0", CultureInfo.InvariantCulture))
        : DateWords.Format(words.Kilometres, (metres / 1000).ToString("0.#", CultureInfo.InvariantCulture));
}
