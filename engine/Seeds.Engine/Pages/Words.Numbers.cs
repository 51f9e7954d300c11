namespace Seeds.Engine.Pages;

/// <content>The words of numbers.</content>
public sealed partial record Words
{
    /// <summary>The ten digits that numbers are written in, zero first.</summary>
    public required string Digits { get; init; }

    /// <summary>The number 1234.5 as the language writes it, from which the group and the decimal sign are seen; <c>1234,5</c> for a language without groups.</summary>
    public required string NumberShape { get; init; }

    /// <summary>A range of numbers: <c>{0}</c> lower, <c>{1}</c> upper end.</summary>
    public required string NumberRange { get; init; }

    /// <summary>A number of hundredths; <c>{0}</c> stands for the number.</summary>
    public required string Percent { get; init; }

    /// <summary>A number near which the true value is; <c>{0}</c> stands for the number.</summary>
    public required string AboutNumber { get; init; }

    /// <summary>A number than which the true value is greater.</summary>
    public required string OverNumber { get; init; }

    /// <summary>A number than which the true value is not smaller.</summary>
    public required string AtLeastNumber { get; init; }

    /// <summary>A number than which the true value is not greater.</summary>
    public required string AtMostNumber { get; init; }

    /// <summary>A number than which the true value is a little less.</summary>
    public required string NearlyNumber { get; init; }

    /// <summary>Patterns of short large numbers, with commas between them: <c>{0} million=1000000</c>.</summary>
    public required string CompactScales { get; init; }

    /// <summary>The same where the number is from three to ten, for languages that have a form of its own there.</summary>
    public required string CompactScalesFew { get; init; }

    /// <summary>Words that are numbers, with their values: <c>sixty=60</c>. All lists from here on have commas between their entries; letter case and vowel signs do not matter.</summary>
    public required string NumberWordValues { get; init; }

    /// <summary>Words that make a number only with a scale behind them, and fractions: <c>a=1, half a=0.5</c>.</summary>
    public required string NumberMultipliers { get; init; }

    /// <summary>Words that multiply the number before them: <c>million=1000000</c>.</summary>
    public required string NumberScales { get; init; }

    /// <summary>Letters that multiply the digits they are written together with: <c>bn=1000000000</c>.</summary>
    public required string ScaleSuffixes { get; init; }

    /// <summary>Units that are written together with digits: <c>km</c>. Digits with other letters are names, not numbers.</summary>
    public required string UnitSuffixes { get; init; }

    /// <summary>Words that join the parts of a number; <c>{0}</c> behind one says that it is written together with the next word, as in Arabic.</summary>
    public required string NumberAnd { get; init; }

    /// <summary>Letters that may be written together with a word of quantity, before it; <c>-</c> for none.</summary>
    public required string NumberPrefixes { get; init; }

    /// <summary>Signs and words for hundredths, behind their number.</summary>
    public required string PercentWords { get; init; }

    /// <summary>Words that put a number below nought; <c>{0}</c> before a phrase says that it stands behind the number: <c>{0} degrees below zero</c>.</summary>
    public required string MinusWords { get; init; }

    /// <summary>Words before a range whose ends are joined by <i>and</i>.</summary>
    public required string BetweenWords { get; init; }

    /// <summary>Words between the ends of a range.</summary>
    public required string RangeWords { get; init; }

    /// <summary>What says that a number is near the true value; <c>{0}</c> before a phrase says that it stands behind the number: <c>{0} or so</c>.</summary>
    public required string AboutWords { get; init; }

    /// <summary>What says that the true value is greater.</summary>
    public required string OverWords { get; init; }

    /// <summary>What says that the true value is not smaller.</summary>
    public required string AtLeastWords { get; init; }

    /// <summary>What says that the true value is a little less.</summary>
    public required string NearlyWords { get; init; }

    /// <summary>What says that the true value is not greater, or just smaller.</summary>
    public required string AtMostWords { get; init; }

    /// <summary>Words that make an ordinal or a fraction of the number word before them: <c>third</c> of <c>twenty-third</c>, <c>thirds</c> of <c>two thirds</c>.</summary>
    public required string OrdinalWords { get; init; }

    /// <summary>Phrases with a number word in them that count nothing: <c>no one</c>.</summary>
    public required string NotNumbers { get; init; }

    /// <summary>Words that tell a multitude without a number: <c>dozens</c>, <c>hundreds of thousands</c>. A reader may ask for their source too. One that is written with a capital counts only with one.</summary>
    public required string Multitudes { get; init; }

    /// <summary>
    /// Words that make a name of the number behind them (<c>chapter</c>) or, with <c>{0}</c> before them, of the number before (<c>{0} pm</c>). One that is
    /// written with a capital counts only with one: <c>Order</c>.
    /// </summary>
    public required string NamedNumbers { get; init; }

    /// <summary>Words before a number of four digits that make it a year, beside those of dates: articles, as in <c>the 2018 truce</c>.</summary>
    public required string YearLeads { get; init; }

    /// <summary>Words that may follow a year directly and name nothing that it could count: <c>was</c>, <c>and</c>.</summary>
    public required string YearFollowers { get; init; }

    /// <summary>Shares of a whole in words, with their values: <c>two thirds=2/3</c>.</summary>
    public required string ShareWords { get; init; }

    /// <summary>Shares that plain sentences are full of, so that they ask for no source by themselves: <c>half=1/2</c>.</summary>
    public required string LooseShareWords { get; init; }

    /// <summary>Shares that may be ordinals or something else as well, save where <see cref="ShareOf"/> follows: <c>a third=1/3</c> in <c>a third man</c>.</summary>
    public required string OrdinalShareWords { get; init; }

    /// <summary>Parts of which a number word before them tells how many: <c>thirds=3</c>.</summary>
    public required string ShareParts { get; init; }

    /// <summary>Words between a share and its whole: <c>of</c>.</summary>
    public required string ShareOf { get; init; }

    /// <summary>Words between two numbers that make a share of them: <c>out of</c>.</summary>
    public required string ShareJoins { get; init; }

    /// <summary>Words that tell how many times as much something is: <c>tripled=3</c>.</summary>
    public required string MultipleWords { get; init; }

    /// <summary>The same of words that often tell something else: <c>twice=2</c>.</summary>
    public required string LooseMultipleWords { get; init; }

    /// <summary>What makes a multiple of the number before it: <c>-fold</c>, and <c>x</c> in <c>2x</c>.</summary>
    public required string MultipleSuffixes { get; init; }

    /// <summary>Units of figures that are pure numbers, with which shares and multiples are compared: <c>times</c>.</summary>
    public required string RatioUnits { get; init; }

    /// <summary>What is counted, by kind, so that one kind is not taken for another: <c>children=person, schools=building, $=dollar</c>. Only what is certain stands here.</summary>
    public required string CountedKinds { get; init; }

    /// <summary>Words that make a rate of the unit before them: <c>per</c>, and <c>an</c> in <c>km an hour</c>.</summary>
    public required string PerWords { get; init; }

    /// <summary>Words by which a number is somebody's age, before it or, with <c>{0}</c>, behind it: <c>aged</c>, <c>{0} years old</c>.</summary>
    public required string AgeWords { get; init; }

    /// <summary>Words for a person, behind which a number between commas is an age: <c>the man, 34, said</c>.</summary>
    public required string PersonWords { get; init; }

    /// <summary>Words that end the name of a street, whose number stands before it: <c>14 Elm Street</c>.</summary>
    public required string StreetWords { get; init; }

    /// <summary>Units of measure, each as a multiple of the one that all of its kind are given in: <c>km=1000 m</c>.</summary>
    public required string Measures { get; init; }

    /// <summary>Further units of what is measured and not counted, so that it may be below nought: <c>°C</c>, <c>dollars</c>.</summary>
    public required string OtherMeasures { get; init; }
}
