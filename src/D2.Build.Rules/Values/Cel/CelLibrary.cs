namespace D2.Build.Rules;

/// <summary>The functions of CEL and of the libraries that Kubernetes and Flux add to it.</summary>
internal static class CelLibrary
{
    // receiver:name(parameters)result
    private static readonly string[] Standard =
    [
        "size(string)int size(bytes)int size(list)int size(map)int string:size()int bytes:size()int list:size()int map:size()int",
        "string:contains(string)bool string:startsWith(string)bool string:endsWith(string)bool string:matches(string)bool matches(string,string)bool",
        "int(dyn)int uint(dyn)uint double(dyn)double string(dyn)string bytes(dyn)bytes bool(dyn)bool dyn(dyn)dyn type(dyn)type",
        "duration(string)duration duration(duration)duration timestamp(string)timestamp timestamp(int)timestamp timestamp(timestamp)timestamp",
        "timestamp:getFullYear()int timestamp:getMonth()int timestamp:getDate()int timestamp:getDayOfMonth()int timestamp:getDayOfWeek()int",
        "timestamp:getDayOfYear()int timestamp:getHours()int timestamp:getMinutes()int timestamp:getSeconds()int timestamp:getMilliseconds()int",
        "timestamp:getFullYear(string)int timestamp:getMonth(string)int timestamp:getDate(string)int timestamp:getDayOfMonth(string)int",
        "timestamp:getDayOfWeek(string)int timestamp:getDayOfYear(string)int timestamp:getHours(string)int timestamp:getMinutes(string)int",
        "timestamp:getSeconds(string)int timestamp:getMilliseconds(string)int",
        "duration:getHours()int duration:getMinutes()int duration:getSeconds()int duration:getMilliseconds()int",
        "optional.of(dyn)optional optional.ofNonZeroValue(dyn)optional optional.none()optional optional:hasValue()bool optional:value()dyn",
        "optional:or(optional)optional optional:orValue(dyn)dyn",
        "string:charAt(int)string string:indexOf(string)int string:indexOf(string,int)int string:lastIndexOf(string)int",
        "string:lastIndexOf(string,int)int string:lowerAscii()string string:upperAscii()string string:trim()string string:reverse()string",
        "string:replace(string,string)string string:replace(string,string,int)string string:split(string)list<string>",
        "string:split(string,int)list<string> string:substring(int)string string:substring(int,int)string string:format(list)string",
        "list:join()string list:join(string)string strings.quote(string)string",
        "sets.contains(list,list)bool sets.equivalent(list,list)bool sets.intersects(list,list)bool base64.encode(bytes)string base64.decode(string)bytes",
    ];

    private static readonly string[] Kubernetes =
    [
        "list:isSorted()bool list:sum()dyn list:min()dyn list:max()dyn list:indexOf(dyn)int list:lastIndexOf(dyn)int",
        "string:find(string)string string:findAll(string)list<string> string:findAll(string,int)list<string>",
        "url(string)url isURL(string)bool url:getScheme()string url:getHost()string url:getHostname()string url:getPort()string",
        "url:getEscapedPath()string url:getQuery()map<list<string>>",
        "quantity(string)quantity isQuantity(string)bool quantity:isInteger()bool quantity:asInteger()int quantity:asApproximateFloat()double",
        "quantity:sign()int quantity:add(quantity)quantity quantity:add(int)quantity quantity:sub(quantity)quantity quantity:sub(int)quantity",
        "quantity:isLessThan(quantity)bool quantity:isGreaterThan(quantity)bool quantity:compareTo(quantity)int",
        "ip(string)ip isIP(string)bool ip.isCanonical(string)bool ip:family()int ip:isUnspecified()bool ip:isLoopback()bool",
        "ip:isLinkLocalMulticast()bool ip:isLinkLocalUnicast()bool ip:isGlobalUnicast()bool",
        "cidr(string)cidr isCIDR(string)bool cidr:containsIP(ip)bool cidr:containsIP(string)bool cidr:containsCIDR(cidr)bool",
        "cidr:containsCIDR(string)bool cidr:ip()ip cidr:masked()cidr cidr:prefixLength()int",
        "semver(string)semver semver(string,bool)semver isSemver(string)bool isSemver(string,bool)bool semver:major()int semver:minor()int",
        "semver:patch()int semver:isLessThan(semver)bool semver:isGreaterThan(semver)bool semver:compareTo(semver)int",
        "format.named(string)optional format.dns1123Label()format format.dns1123Subdomain()format format.dns1035Label()format",
        "format.qualifiedName()format format.dns1123LabelPrefix()format format.dns1123SubdomainPrefix()format format.dns1035LabelPrefix()format",
        "format.labelValue()format format.uri()format format.uuid()format format.byte()format format.date()format format.datetime()format",
        "format:validate(string)optional",
        "authorizer:path(string)pathCheck pathCheck:check(string)decision authorizer:group(string)groupCheck",
        "groupCheck:resource(string)resourceCheck resourceCheck:subresource(string)resourceCheck resourceCheck:namespace(string)resourceCheck",
        "resourceCheck:name(string)resourceCheck resourceCheck:fieldSelector(string)resourceCheck resourceCheck:labelSelector(string)resourceCheck",
        "resourceCheck:check(string)decision authorizer:serviceAccount(string,string)authorizer decision:allowed()bool decision:reason()string",
        "decision:errored()bool decision:error()string",
    ];

    private static readonly ILookup<string, CelFunction> ByName = Standard.Concat(Kubernetes)
        .SelectMany(line => line.Split(' '))
        .Select(CelFunction.Parse)
        .ToLookup(function => function.Name, StringComparer.Ordinal);

    /// <summary>The forms of a function; none for one there is not.</summary>
    public static IEnumerable<CelFunction> Find(string name) => ByName[name];

    /// <summary>The function with the most similar name; null where none is similar.</summary>
    public static string? Nearest(string name) =>
        Similarity.Nearest(name, ByName.Select(group => group.Key).Concat(["has", "all", "exists", "exists_one", "map", "filter"]));
}
