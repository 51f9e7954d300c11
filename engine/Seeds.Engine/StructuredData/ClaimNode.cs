using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>A claim as schema.org's <c>Claim</c>, with the editors' judgement of it as <c>ClaimReview</c>.</summary>
internal static class ClaimNode
{
    /// <summary>The review of the claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="publisher">The name of the site, whose words and judgement these are.</param>
    /// <param name="view">Writes it for the page.</param>
    public static JsonObject Of(ClaimRecord claim, string publisher, RecordView view)
    {
        var statement = view.Plain(claim.Statement);
        var rating = JsonLd.Node("Rating", ("alternateName", StatusWords.Of(claim.Status ?? ClaimStatus.Reported, view.Words)), ("ratingExplanation", view.Plain(claim.Correction)));
        return JsonLd.Node(
            "ClaimReview",
            ("@id", view.HrefOf(claim)),
            ("claimReviewed", statement),
            ("itemReviewed", JsonLd.Node(
                "Claim",
                ("text", statement),
                ("author", RecordNode.Of(claim.SaidBy, view)),
                ("appearance", RecordNode.Of(claim.For, view)),
                ("claimInterpreter", SiteNode.Publisher(publisher, null)))),
            ("reviewRating", rating),
            ("author", SiteNode.Publisher(publisher, null)),
            ("citation", RecordNode.Of(claim.For.AddRange(claim.Against), view)));
    }
}
