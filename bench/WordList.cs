using System.Collections.Immutable;

namespace Seeds.Bench;

/// <summary>
/// The ordinary English words the pages are made of: lower case, distinct, ASCII letters only, and none that YAML
/// would read as something other than text (such as <c>no</c>, <c>on</c> or <c>null</c>).
/// </summary>
internal static class WordList
{
    /// <summary>The words, in a fixed order: a page's text depends on it.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        .. """
        able about above accept account across action active address advice after again against agree almost alone
        along already also always among amount angle animal annual answer appear apple april area argue around arrive
        article artist aside asleep august autumn average avoid awake award aware balance barley basket beach bean
        bear beauty because become before begin behind believe belong below bench beside better between beyond bicycle
        bird blanket blossom blue board boat body border borrow bottle bottom branch bread break breath bridge bright
        bring broad brother brown bucket build burden business busy butter button calm candle careful carpet carry
        castle cattle cause cellar centre certain chain chair chance change charge chapter cheap cheese cherry chief
        child choice circle city claim clean clear climb clock close cloth cloud coast coffee cold collect colour
        column comfort common company compare complete concern copper corner correct cotton council count country
        couple course cover create crowd current curtain custom daily damage danger daughter decide deep degree deliver
        depend describe desert design detail differ dinner direct discover distance divide doctor double doubt dream
        dress drink drive during early earth east easy edge effect effort eight either electric empty engine enjoy
        enough enter equal evening event every exact example except expect explain express extra factor fair family
        famous farmer fast father favour feather fence field figure final finger finish fire first fish flat floor
        flour flower follow forest forget forward fresh friend front fruit full garden gather general gentle glass
        gold good grain grand grass great green ground group grow guard guess guide habit half hammer handle happen
        harbour hard harvest head hear heart heavy height help hidden high hill history hold hollow home honest honey
        hope horse hotel hour house human hunger hurdle idea improve inch include increase indeed inside island
        journey judge juice july jump june keep kettle kind kitchen knock know labour ladder lake lamp land language
        large late laugh layer lead learn leather leave lemon length lesson letter level library light limit linen
        listen little live local long loose loud lower lunch machine manner march market master matter meadow measure
        meeting memory metal method middle mild milk mill mind minute mirror modern moment money month morning mother
        motion mountain music narrow nation nature near neat needle neighbour never night noise north notice number
        object ocean offer office often olive open orange orchard order ordinary other outside paper parcel parent park
        part party path patient pattern pencil people pepper perhaps piece place plain plant plate please plenty pocket
        point polite pond poor post potato present pretty price print private produce promise proper protect proud
        public quarter question quick quiet rabbit railway rain raise rather reach ready reason receive record regular
        remain repair repeat reply report rest result return rice rich ripe river road roof root rope rough round
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];
}
